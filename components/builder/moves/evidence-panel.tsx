'use client';
import { useTranslation } from 'react-i18next';
import { citing } from '../../../lib/builder/index.ts';
import {
  type Evidence,
  evidence,
  feelingAt,
  feelingText,
  inOrder,
  isLocked,
  type JourneyMap,
  onStep,
  type Stated,
  stepsOf,
} from '../../../lib/journey/index.ts';
import { Note, useSpeaker, WritingArea, WritingLine } from '../../ui/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import { freshId } from '../model.ts';
import { useMomentName } from '../use-moment-name.ts';
import { Locked } from './locked.tsx';
import styles from './moves.module.css';
import { Panel } from './panel.tsx';
import { useRefocus } from './use-refocus.ts';

interface EvidenceProps {
  readonly map: JourneyMap;
  readonly run: MapDesk['run'];
}

const kinds = ['observation', 'interview', 'survey', 'analytics', 'feedback'] as const;

/** What was found out, and what rests on it: for the oldest, and where a map has some. */
export function EvidencePanel(props: EvidenceProps) {
  const { t } = useTranslation('structure');
  const { ageBand, evidence } = props.map;
  if (ageBand !== '16+' && Object.keys(evidence).length === 0) return null;
  return <Panel title={t(($) => $.evidence.summary)}>{() => <Findings {...props} />}</Panel>;
}

function Findings({ map, run }: EvidenceProps) {
  const { t } = useTranslation('structure');
  const say = useSpeaker();
  const [list, refocus] = useRefocus<HTMLDivElement>();
  const records = inOrder(map.evidence);

  function add() {
    const id = freshId();
    if (!run({ do: 'add', in: 'evidence', record: evidence({ id, kind: 'observation' }) })) return;
    refocus(`evidence-${id}`);
    say(t(($) => $.evidence.said.added));
  }

  function remove(record: Evidence, at: number) {
    if (!run({ do: 'remove', in: 'evidence', id: record.id })) return say(t(($) => $.lockedSaid));
    refocus(`evidence-${(records[at + 1] ?? records[at - 1])?.id}`, 'add-evidence');
    say(t(($) => $.evidence.said.removed));
  }

  return (
    <div ref={list}>
      <p className={styles.starters}>{t(($) => $.evidence.lead)}</p>
      <ol className={styles.fields}>
        {records.map((record, at) => (
          <li key={record.id}>
            <EvidenceField record={record} number={at + 1} map={map} run={run} />
            <button
              type="button"
              className={`button plain ${styles.why}`}
              aria-disabled={isLocked(record)}
              onClick={() => !isLocked(record) && remove(record, at)}
            >
              {t(($) => $.evidence.remove, { number: at + 1 })}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.pitch}>
        <button type="button" className="button plain" data-control="add-evidence" onClick={add}>
          {t(($) => $.evidence.add)}
        </button>
      </p>
    </div>
  );
}

function EvidenceField({ record, number, map, run }: EvidenceProps & { record: Evidence; number: number }) {
  const { t } = useTranslation('structure');
  const locked = (field: string) => isLocked(record, field);
  const change = (part: Partial<Omit<Evidence, 'id' | 'pos' | 'locked'>>) =>
    run({ do: 'edit', in: 'evidence', id: record.id, change: part });
  const text = (field: 'source' | 'number', label: string) => (
    <label>
      <span>{label}</span>
      <WritingLine
        className="field"
        autoComplete="off"
        lang={map.language}
        readOnly={locked(field)}
        value={record[field]}
        write={(text) => change({ [field]: text })}
      />
    </label>
  );
  return (
    <fieldset className={styles.feeling}>
      <legend className={styles.label}>{t(($) => $.evidence.number, { number })}</legend>
      <Locked when={record.locked !== undefined} />
      <div className={styles.ranks}>
        <label>
          <span>{t(($) => $.evidence.kind)}</span>
          <select
            className="field"
            data-control={`evidence-${record.id}`}
            disabled={locked('kind')}
            value={record.kind}
            onChange={({ target }) =>
              change({ kind: kinds.find((one) => one === target.value) ?? record.kind })
            }
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(($) => $.evidence.kinds[kind])}
              </option>
            ))}
          </select>
        </label>
        {text(
          'source',
          t(($) => $.evidence.source),
        )}
        {text(
          'number',
          t(($) => $.evidence.count),
        )}
        <label>
          <span>{t(($) => $.evidence.date)}</span>
          <input
            className="field"
            type="date"
            readOnly={locked('date')}
            value={record.date}
            onChange={({ target }) => change({ date: target.value })}
          />
        </label>
      </div>
      <label className={styles.why}>
        <span>{t(($) => $.evidence.quote)}</span>
        <WritingArea
          className={`field ${styles.writing}`}
          rows={2}
          lang={map.language}
          readOnly={locked('quote')}
          value={record.quote}
          write={(text) => change({ quote: text })}
        />
      </label>
      <Panel title={t(($) => $.evidence.rests)}>
        {() => <Resting record={record} map={map} run={run} />}
      </Panel>
    </fieldset>
  );
}

/** What may rest on a piece of evidence: what is said about the person, then moment by moment. */
function Resting({ record, map, run }: EvidenceProps & { record: Evidence }) {
  const { t } = useTranslation('structure');
  const { t: journey } = useTranslation('journey');
  const nameOf = useMomentName();
  const { now } = map.states;
  const claims = inOrder(map.persona.claims).filter(({ text }) => text.trim() !== '');
  const notes = inOrder(now.notes).filter(({ text }) => text.trim() !== '');
  const because = (word: string, reason: string) => journey(($) => $.because, { word, reason });
  const moments = stepsOf(now).map((moment, at) => {
    const on = onStep(moment.id);
    const feeling = feelingAt(now, moment.id);
    const felt = feeling && feelingText(feeling, because);
    return {
      id: moment.id,
      name: nameOf(moment, at + 1),
      ticks: [
        ...notes
          .filter((note) => note.on.kind === on.kind && note.on.id === on.id)
          .map((note) => ({ name: 'notes' as const, stated: note as Stated, text: note.text })),
        ...(felt
          ? [
              {
                name: 'feelings' as const,
                stated: feeling as Stated,
                text: t(($) => $.evidence.feeling, { text: felt }),
              },
            ]
          : []),
      ],
    };
  });
  const groups = [
    {
      id: 'person',
      name: map.persona.name || journey(($) => $.person),
      ticks: claims.map((claim) => ({ name: 'claims' as const, stated: claim as Stated, text: claim.text })),
    },
    ...moments,
  ].filter(({ ticks }) => ticks.length > 0);
  if (groups.length === 0)
    return (
      <Note state="ahead">
        <p>{t(($) => $.evidence.restsNothing)}</p>
      </Note>
    );
  return groups.map(({ id, name, ticks }) => (
    <fieldset key={id} className={styles.ticks} lang={map.language}>
      <legend>{name}</legend>
      {ticks.map(({ name, stated, text }) => (
        <label key={stated.id} className={styles.tick}>
          <input
            type="checkbox"
            disabled={isLocked(stated, 'evidence')}
            checked={stated.evidence.includes(record.id)}
            onChange={({ target }) => run(citing(name, stated, record.id, target.checked))}
          />
          <span>
            {text}
            <Locked when={isLocked(stated, 'evidence')} />
          </span>
        </label>
      ))}
    </fieldset>
  ));
}
