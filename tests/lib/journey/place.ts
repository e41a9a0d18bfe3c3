import {
  type Collection,
  type Command,
  inOrder,
  type JourneyMap,
  recordsIn,
  type Step,
} from '../../../lib/journey/index.ts';

type Sent = Extract<Command, { do: 'add' | 'move' }>;

/** Behind which sibling a record stands after a command, and behind which it was to stand (null: first). */
export function placeAfter(map: JourneyMap, command: Sent): { is: string | null; asked: string | null } {
  const id = command.do === 'add' ? command.record.id : command.id;
  const records = inOrder(recordsIn<Collection>(map, command.in, command.state));
  const stageOf = (record: object) => (record as Partial<Step>).stage;
  const record = records.find((one) => one.id === id);
  const siblings = record ? records.filter((one) => stageOf(one) === stageOf(record)) : [];
  const others = siblings.filter((one) => one.id !== id);
  return {
    is: siblings[siblings.findIndex((one) => one.id === id) - 1]?.id ?? null,
    asked: command.after === undefined ? (others.at(-1)?.id ?? null) : command.after,
  };
}
