import type { Command, Id, JourneyMap, StateName } from '../../../../lib/journey/index.ts';

/** What every cell of the table needs besides its record; the same object as long as nothing of it changes. */
export interface TableWork {
  readonly state: StateName;
  readonly language: JourneyMap['language'];
  readonly ageBand: JourneyMap['ageBand'];
  /** Whether this tab edits the map. */
  readonly editing: boolean;
  /** Carries out a command in the state that the table shows. */
  readonly run: (command: Command | null) => boolean;
  /** Opens the editor of a step's feeling. */
  readonly feel: (step: Id) => void;
  /** Says why a cell cannot be written in. */
  readonly say: (message: string) => void;
}

/** The rows of the table's head, by the names under which their cells are found. */
export const headRows = { stages: 'stages', steps: 'steps' } as const;

/** Names a cell by its row and column, for the focus. */
export const cellId = (row: Id, column: Id): string => `${row}/${column}`;
