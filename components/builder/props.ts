import type { ReactNode } from 'react';
import type { Locale } from '../../lib/i18n/index.ts';
import type { JourneyMap, MapFile } from '../../lib/journey/index.ts';
import type { Reading } from '../../lib/storage/index.ts';
import type { CoachProps } from './coach.tsx';
import type { Material, MoveName } from './model.ts';
import type { ViewName } from './views/views.tsx';

/** What the builder needs wherever it stands. */
export interface BuilderProps {
  readonly locale: Locale;
  /** The scenarios to choose from, the first for journeys of one's own; in a lesson its scenario alone. */
  readonly materials: readonly [Material, ...Material[]];
  readonly moves: readonly MoveName[];
  /** Inside a lesson: the lesson's own map, no beginning, no choice of views. */
  readonly lesson?: LessonBench;
  /** What the coach needs to read maps in the language of the page; without it there is no coach. */
  readonly coach?: Pick<CoachProps, 'lexicon' | 'headings'>;
  /** What stands below the work, about the map as it is. */
  readonly children?: (map: JourneyMap) => ReactNode;
}

/** How much of the builder a lesson shows. */
export interface LessonBench {
  /** Whether moments can be added, named, cut into stages and removed, or moved only. */
  readonly free: boolean;
  /** The view below the work, if any. */
  readonly view: ViewName | undefined;
}

/** How a map takes the place of the one that is open, if any is. */
export interface Openings {
  /** Whether something was opened before, so that what comes next takes the focus. */
  readonly begun: boolean;
  /** Whether the learner comes back from a classmate's map. */
  readonly back: boolean;
  readonly open: (file: MapFile, notice?: string) => void;
  /** Opens a classmate's map; `left` is the own map as it is left. */
  readonly read: (reading: Reading, left?: MapFile) => void;
  /** Goes to the beginning, without a map; the notice says why. */
  readonly startAnew: (notice?: string) => void;
}
