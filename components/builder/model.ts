import type { MoveName, ScenarioWords } from '../../lib/course/index.ts';
import type { JourneyMap } from '../../lib/journey/index.ts';
import type { MapDesk } from './desk/use-map.ts';

/** What the builder is handed for a scenario: plain data, in the language of the page. */
export interface Material {
  readonly scenario: string;
  readonly title: string;
  readonly summary: string;
  /** The map with which a learner begins; it gets an id of its own. */
  readonly start: JourneyMap;
  /** The complete map, for examples on demand. */
  readonly example: JourneyMap;
  readonly wordBank: ScenarioWords['wordBank'];
}

/** What every move is handed. */
export interface MoveProps {
  readonly desk: MapDesk;
  readonly material: Material;
  /** Whether moments may be named, added and removed, or only moved. */
  readonly open: boolean;
}

/** The words that the builder needs on its page. */
export const builderNamespaces = [
  'builder',
  'journey',
  'worksheet',
  'views',
  'structure',
  'editing',
  'storyboard',
  'begin',
  'plan',
  'classroom',
  'actions',
  'formats',
] as const;

export type { MoveName };

/** A fresh identifier. */
export const freshId = (): string => crypto.randomUUID();
