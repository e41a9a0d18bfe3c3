'use client';
import { memo, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { planMarkdown } from '../../../../lib/exchange/index.ts';
import { inOrder, planProgress, planSteps } from '../../../../lib/journey/index.ts';
import { download, fileName } from '../../../press/index.ts';
import { useDay } from '../../use-day.ts';
import { useMomentName } from '../../use-moment-name.ts';
import type { ViewProps } from '../model.ts';
import { Answer } from './answer.tsx';
import { Competitors } from './competitors.tsx';
import { Content } from './content.tsx';
import { FromMap } from './from-map.tsx';
import styles from './plan.module.css';
import { planWords } from './plan-words.ts';
import { Platforms } from './platforms.tsx';
import { Stop } from './stop.tsx';
import { Timeline } from './timeline.tsx';

const Held = memo(FromMap);
const Road = memo(Timeline);

/** The ten steps of the business method as a page to work on: what the map holds stands beside each question. */
export function PlanView({ desk, locale }: ViewProps) {
  const { t } = useTranslation('plan');
  const { map, run } = desk;
  const { language } = map;
  const { competitors, platforms, entries } = map.plan;
  const calm = useDeferredValue(map);
  const progress = useMemo(() => planProgress(calm), [calm]);
  const count = planSteps.filter((step) => progress[step]).length;
  return (
    <div className={styles.plan}>
      <p>{t(($) => $.lead)}</p>
      <p role="status" className={styles.progress}>
        {t(($) => $.progress, { count })}
      </p>
      <fieldset className={styles.work} disabled={!desk.editing}>
        <ol className={styles.road}>
          {planSteps.map((step, at) => (
            <Stop key={step} step={step} number={at + 1} begun={progress[step]}>
              <Answer step={step} text={map.plan.answers[step] ?? ''} language={language} run={run} />
              <Held
                step={step}
                persona={calm.persona}
                states={calm.states}
                language={language}
                locale={locale}
              />
              {step === 'competitors' && (
                <Competitors records={inOrder(competitors)} language={language} run={run} />
              )}
              {step === 'platforms' && (
                <Platforms records={inOrder(platforms)} language={language} run={run} />
              )}
              {step === 'content' && (
                <>
                  <Content
                    records={inOrder(entries)}
                    platforms={inOrder(platforms)}
                    language={language}
                    run={run}
                  />
                  <Road
                    entries={calm.plan.entries}
                    platforms={calm.plan.platforms}
                    language={language}
                    locale={locale}
                  />
                </>
              )}
            </Stop>
          ))}
        </ol>
      </fieldset>
      <SavePlan desk={desk} locale={locale} />
    </div>
  );
}

function SavePlan({ desk, locale }: Pick<ViewProps, 'desk' | 'locale'>) {
  const { t } = useTranslation('plan');
  const { t: builder } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const day = useDay(locale);
  const moment = useMomentName();
  function save() {
    const words = planWords(t, builder, journey, { day, moment });
    download(planMarkdown(desk.map, words), 'text/markdown', fileName(words.heading(desk.map.title), 'md'));
  }
  return (
    <button type="button" className="button plain" onClick={save}>
      {t(($) => $.save)}
    </button>
  );
}
