'use client';
import { memo } from 'react';
import { entriesAt, type JourneyMap, type Lane, type Step } from '../../../../lib/journey/index.ts';
import { sameParts } from '../same-parts.ts';
import { cellId, type TableWork } from './model.ts';
import { RowHead } from './row-head.tsx';
import { ShownCell } from './shown-cell.tsx';
import styles from './table.module.css';

/** A lane that shows records which are written elsewhere: ideas or evidence. */
export const RecordRow = memo(function RecordRow({
  work,
  map,
  lane,
  title,
  hint,
  steps,
  active,
}: {
  work: TableWork;
  map: JourneyMap;
  lane: Lane;
  title: string;
  /** Where its records are written. */
  hint: string;
  steps: readonly Step[];
  active: string | null;
}) {
  return (
    <tr>
      <RowHead title={title} hint={hint} />
      {steps.map(({ id }) => {
        const entries = entriesAt(map, lane, id, work.state).filter(({ text }) => text.trim() !== '');
        return (
          <ShownCell
            key={id}
            id={cellId(lane.id, id)}
            active={active === cellId(lane.id, id)}
            className={entries.length > 0 ? styles[lane.kind] : undefined}
            lang={work.language}
            open={false}
            act={() => work.say(hint)}
          >
            {entries.map(({ id, text }) => (
              <p key={id}>{text}</p>
            ))}
          </ShownCell>
        );
      })}
    </tr>
  );
}, sameParts);
