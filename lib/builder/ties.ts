import type { Collection, Command, Id, Idea, State, Stated } from '../journey/index.ts';

/** The steps of the future map that an idea changes: those it names, and those of the notes and feelings it names. */
export function changedSteps(next: State, { changes }: Pick<Idea, 'changes'>): ReadonlySet<Id> {
  const steps = stepsBehind(next);
  return new Set(changes.flatMap((id) => steps.get(id) ?? []));
}

/** The command that says whether an idea changes a step of the future map, with all that stands there. */
export function changing(next: State, { id, changes }: Idea, step: Id, does: boolean): Command {
  const steps = stepsBehind(next);
  const others = changes.filter((one) => steps.get(one) !== step);
  return { do: 'edit', in: 'ideas', id, change: { changes: does ? [...others, step] : others } };
}

/** The command that says whether a claim, note or feeling rests on a piece of evidence. */
export const citing = (
  name: Extract<Collection, 'claims' | 'notes' | 'feelings'>,
  record: Stated,
  evidence: Id,
  does: boolean,
): Command => {
  const others = record.evidence.filter((id) => id !== evidence);
  return {
    do: 'edit',
    in: name,
    id: record.id,
    change: { evidence: does ? [...others, evidence] : others },
  };
};

/** The step behind each record that is one or stands at one. */
const stepsBehind = ({ steps, notes, feelings }: State): ReadonlyMap<Id, Id> =>
  new Map([
    ...Object.keys(steps).map((id) => [id, id] as const),
    ...Object.values(notes).flatMap(({ id, on }) => (on.kind === 'step' ? [[id, on.id] as const] : [])),
    ...Object.values(feelings).map(({ id, step }) => [id, step] as const),
  ]);
