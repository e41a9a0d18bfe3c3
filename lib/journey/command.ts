import type { Collection, Collections } from './collections.ts';
import type { AgeBand, Id, PlanStep, RecordBase, StateName } from './types.ts';

/** Where a command acts; `state` counts for stages, steps, lanes, notes and feelings and is `now` when absent. */
interface Target<C extends Collection> {
  readonly in: C;
  readonly state?: StateName;
}

/** Adds a record behind `after` (null: first; absent: last). Refused when its id is taken. */
export interface Add<C extends Collection> extends Target<C> {
  readonly do: 'add';
  readonly record: Omit<Collections[C], 'pos'>;
  readonly after?: Id | null;
}

/** Changes some fields of a record. A step goes to another stage by a move. */
export interface Edit<C extends Collection> extends Target<C> {
  readonly do: 'edit';
  readonly id: Id;
  readonly change: Partial<Omit<Collections[C], keyof RecordBase | 'stage'>>;
}

/** Moves a record behind `after` (null: first); a step may go to another `stage` with it. */
export interface Move<C extends Collection> extends Target<C> {
  readonly do: 'move';
  readonly id: Id;
  readonly after: Id | null;
  readonly stage?: Id;
}

/** Removes a record and all that cannot stand without it. */
export interface Remove<C extends Collection> extends Target<C> {
  readonly do: 'remove';
  readonly id: Id;
}

/** Authoring only: sets or takes away (null) the lock of a record. */
export interface Lock<C extends Collection> extends Target<C> {
  readonly do: 'lock';
  readonly id: Id;
  readonly locked: true | readonly string[] | null;
}

type In<C extends Collection> = C extends Collection
  ? Add<C> | Edit<C> | Move<C> | Remove<C> | Lock<C>
  : never;

/** Everything that can happen to a map: one closed union, JSON-safe. */
export type Command =
  | In<Collection>
  | { readonly do: 'title'; readonly text: string }
  | { readonly do: 'pitch'; readonly text: string }
  | { readonly do: 'ageBand'; readonly ageBand: AgeBand }
  | { readonly do: 'personaName'; readonly text: string }
  /** Authoring only: sets or takes away the lock of the persona's name. */
  | { readonly do: 'lockPersona'; readonly lock: boolean }
  | { readonly do: 'answer'; readonly step: PlanStep; readonly text: string }
  /** Begins the future map as a copy of the present one, with the same ids. */
  | { readonly do: 'startNext' }
  | { readonly do: 'dropNext' };
