import type { Material, MoveName } from '../../lib/course/index.ts';
import type { MapDesk } from './desk/use-map.ts';

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

export type { Material, MoveName };

/** A fresh identifier. */
export const freshId = (): string => crypto.randomUUID();
