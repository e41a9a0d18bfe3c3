'use client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, type Tag, tagOf } from '../../../../lib/i18n/index.ts';
import {
  claimsByMark,
  differences,
  feelingAt,
  inOrder,
  type JourneyMap,
  lowestStep,
  type Mark,
  type PlanStep,
  stepsOf,
  touchpointsByStep,
} from '../../../../lib/journey/index.ts';
import { scoreWords } from '../../../../lib/worksheet/index.ts';
import { Face } from '../../../ui/index.ts';
import { useMomentName } from '../../use-moment-name.ts';
import { NotYet } from '../not-yet.tsx';
import styles from './plan.module.css';

interface MapParts extends Pick<JourneyMap, 'persona' | 'states'> {
  readonly language: Tag;
  readonly locale: Locale;
}

const parts = { personas: Persona, path: Path, current: Lowest, future: Future } as const;
/** Whether the map itself has a part that says something about a step. */
export const tellsFromMap = (step: PlanStep): step is keyof typeof parts => step in parts;

/** What the map itself already says about a step; nothing where it has nothing to say about it. */
export function FromMap({ step, ...map }: MapParts & { step: PlanStep }) {
  const { t } = useTranslation('plan');
  if (!tellsFromMap(step)) return null;
  const Part = parts[step];
  return (
    <div className={styles.held}>
      <h4>{t(($) => $.held.label)}</h4>
      <Part {...map} />
    </div>
  );
}

const marks: readonly (Mark | 'none')[] = ['seen', 'heard', 'counted', 'guessed', 'none'];

function Persona({ persona, language }: MapParts): ReactNode {
  const { t } = useTranslation('plan');
  const { t: builder } = useTranslation('builder');
  const counts = claimsByMark(persona);
  const known = marks.filter((mark) => counts[mark] > 0);
  const claims = inOrder(persona.claims).filter(({ text }) => text.trim() !== '');
  if (persona.name.trim() === '' && claims.length === 0)
    return <NotYet move="person">{t(($) => $.held.noPersona)}</NotYet>;
  return (
    <>
      <p lang={language}>
        <strong>{persona.name}</strong>
      </p>
      <ul lang={language}>
        {claims.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <dl className={styles.marks}>
        {known.map((mark) => (
          <div key={mark}>
            <dt>{builder(($) => $.marks[mark])}</dt>
            <dd>{counts[mark]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Path({ states, language, locale }: MapParts): ReactNode {
  const { t } = useTranslation('plan');
  const nameOf = useMomentName();
  const moments = touchpointsByStep(states.now);
  if (moments.length === 0) return <NotYet move="order">{t(($) => $.held.noMoments)}</NotYet>;
  return (
    <ol lang={language}>
      {moments.map(({ step, touchpoints }, at) => (
        <li key={step.id}>
          <strong>{nameOf(step, at + 1)}</strong>
          {touchpoints.length === 0 ? (
            <span className={styles.gap} lang={tagOf(locale)}>
              {t(($) => $.held.gap)}
            </span>
          ) : (
            <span>{touchpoints.join('; ')}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Lowest({ states }: MapParts): ReactNode {
  const { t } = useTranslation('plan');
  const { t: journey } = useTranslation('journey');
  const nameOf = useMomentName();
  const lowest = lowestStep(states.now);
  const score = lowest && feelingAt(states.now, lowest.id)?.score;
  if (!lowest || score === null || score === undefined)
    return <NotYet move="feelings">{t(($) => $.held.noLowest)}</NotYet>;
  const title = nameOf(lowest, stepsOf(states.now).indexOf(lowest) + 1);
  return (
    <div className={styles.lowest}>
      <Face score={score} size={44} />
      <p>{t(($) => $.held.lowest, { title, score: scoreWords(journey)[score] })}</p>
    </div>
  );
}

function Future({ states }: MapParts): ReactNode {
  const { t } = useTranslation('plan');
  const { t: builder } = useTranslation('builder');
  if (!states.next) return <NotYet move="next">{t(($) => $.held.noNext)}</NotYet>;
  return <p>{builder(($) => $.states.changes, { count: differences({ states }).length })}</p>;
}
