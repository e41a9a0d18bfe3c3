'use client';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocked, type JourneyMap, type Step, stepsOf } from '../../../lib/journey/index.ts';
import { WritingLine } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { useMomentName } from '../use-moment-name.ts';
import { Locked } from './locked.tsx';
import styles from './moves.module.css';
import { Panel } from './panel.tsx';

/** When each moment happens and, for the oldest, which ones decide. Nothing for the youngest. */
export function TimesPanel({ map, run }: { map: JourneyMap; run: MapDesk['run'] }) {
  const { t } = useTranslation('structure');
  if (map.ageBand === '8-11') return null;
  const truths = map.ageBand === '16+';
  return (
    <Panel title={t(($) => (truths ? $.times.summaryTruth : $.times.summary))}>
      {() => (
        <>
          <p className={styles.starters}>{t(($) => $.times.lead)}</p>
          {truths && <p className={styles.starters}>{t(($) => $.times.leadTruth)}</p>}
          <ol className={styles.rows}>
            {stepsOf(map.states.now).map((moment, at) => (
              <TimeRow
                key={moment.id}
                moment={moment}
                number={at + 1}
                truths={truths}
                language={map.language}
                run={run}
              />
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}

const TimeRow = memo(function TimeRow({
  moment,
  number,
  truths,
  language,
  run,
}: {
  moment: Step;
  number: number;
  truths: boolean;
  language: JourneyMap['language'];
  run: MapDesk['run'];
}) {
  const { t } = useTranslation('structure');
  const title = useMomentName()(moment, number);
  const change = (part: Partial<Pick<Step, 'when' | 'momentOfTruth'>>) =>
    run({ do: 'edit', in: 'steps', id: moment.id, change: part });
  return (
    <li className={styles.timeRow}>
      <label>
        <span>{t(($) => $.times.when, { title })}</span>
        <Locked when={isLocked(moment, 'when')} />
        <WritingLine
          className="field"
          lang={language}
          autoComplete="off"
          readOnly={isLocked(moment, 'when')}
          value={moment.when}
          write={(text) => change({ when: text })}
        />
      </label>
      {truths && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-label={t(($) => $.times.truthNamed, { title })}
            disabled={isLocked(moment, 'momentOfTruth')}
            checked={moment.momentOfTruth}
            onChange={({ target }) => change({ momentOfTruth: target.checked })}
          />
          <span>{t(($) => $.times.truth)}</span>
        </label>
      )}
    </li>
  );
});
