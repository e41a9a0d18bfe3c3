import type { Command, Id, JourneyMap, Stage, Step } from '../../../../lib/journey/index.ts';

/** What every part of the outline can do; the same object as long as nothing of it changes. */
export interface OutlineWork {
  readonly language: JourneyMap['language'];
  readonly ageBand: JourneyMap['ageBand'];
  /** Whether this tab edits the map. */
  readonly editing: boolean;
  readonly run: (command: Command | null) => boolean;
  /** Adds a moment to a stage, behind another one or first (null). */
  readonly addStep: (stage: Id, after: Id | null) => void;
  readonly addStage: (after: Id) => void;
  readonly moveStep: (step: Step, by: -1 | 1) => void;
  readonly moveStage: (stage: Stage, by: -1 | 1) => void;
  readonly removeStep: (step: Step) => void;
  readonly removeStage: (stage: Stage) => void;
}

/** What was removed last: it can be brought back where it stood. */
export interface Gone {
  /** The record. */
  readonly id: Id;
  /** The stage in which a moment stood; null for a stage. */
  readonly stage: Id | null;
  /** Its place among its siblings. */
  readonly at: number;
  readonly message: string;
}

/** The name by which a control of a record is found, to give it the focus. */
export const control = (name: 'title' | 'up' | 'down' | 'back', id: Id): string => `${name}-${id}`;
