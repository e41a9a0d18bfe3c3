'use client';
import { useTranslation } from 'react-i18next';
import {
  entriesAt,
  feelingAt,
  feelingText,
  inOrder,
  type JourneyMap,
  journeyOf,
  type Lane,
  type LaneKind,
  lowestStep,
  type Step,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { scoreWords } from '../../../lib/worksheet/index.ts';
import { Face } from '../../ui/index.ts';
import { useMomentName } from '../use-moment-name.ts';
import styles from './map-table.module.css';

/** The map as a table: a column for each step, a row for each lane. */
export function MapTable({ map }: { map: JourneyMap }) {
  const { t } = useTranslation('builder');
  const { t: journey } = useTranslation('journey');
  const nameOf = useMomentName();
  const { now } = map.states;
  const stages = journeyOf(now).filter(({ steps }) => steps.length > 0);
  const steps = stages.flatMap((stage) => stage.steps);
  const lowest = lowestStep(now)?.id;
  const named = stages.some(({ stage }) => stage.title !== '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t(($) => $.map.scroll)}>
      <table className={styles.table} lang={map.language}>
        <caption className="hidden">{map.title || t(($) => $.map.title)}</caption>
        <thead>
          {named && (
            <tr>
              <td />
              {stages.map(({ stage, steps }) => (
                <th key={stage.id} scope="colgroup" colSpan={steps.length} className={styles.stage}>
                  {stage.title}
                </th>
              ))}
            </tr>
          )}
          <tr>
            <td />
            {steps.map((step, at) => (
              <th key={step.id} scope="col">
                <span className={styles.number} aria-hidden="true">
                  {at + 1}
                </span>
                {nameOf(step, at + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shownLanes(map).map((lane) => (
            <tr key={lane.id}>
              <th scope="row">{lane.title || journey(($) => $.lanes[lane.kind])}</th>
              {steps.map((step) => (
                <Cell key={step.id} map={map} lane={lane} step={step} lowest={step.id === lowest} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const always: readonly LaneKind[] = ['action', 'thought', 'feeling'];

/** The lanes that have begun, and those with which every map begins. */
function shownLanes(map: JourneyMap): Lane[] {
  const steps = stepsOf(map.states.now);
  const begun = (lane: Lane) =>
    steps.some(({ id }) => entriesAt(map, lane, id).some(({ text }) => text !== ''));
  return inOrder(map.states.now.lanes).filter((lane) => always.includes(lane.kind) || begun(lane));
}

function Cell({ map, lane, step, lowest }: { map: JourneyMap; lane: Lane; step: Step; lowest: boolean }) {
  const { t: journey } = useTranslation('journey');
  if (lane.kind === 'feeling') {
    const feeling = feelingAt(map.states.now, step.id);
    if (!feeling) return <td />;
    const { score } = feeling;
    const text = feelingText(feeling, (word, reason) => journey(($) => $.because, { word, reason }));
    return (
      <td className={lowest ? styles.lowest : undefined}>
        {score !== null && (
          <>
            <Face score={score} size={36} />
            <span className="hidden">{scoreWords(journey)[score]}. </span>
          </>
        )}
        {text}
      </td>
    );
  }
  const entries = entriesAt(map, lane, step.id).filter(({ text }) => text.trim() !== '');
  const tint = entries.length > 0 ? styles[lane.kind] : undefined;
  return (
    <td className={tint}>
      {entries.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </td>
  );
}
