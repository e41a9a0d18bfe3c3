import type { JourneyMap } from '../../../lib/journey/index.ts';
import type { MapDesk } from '../desk/use-map.ts';

const nothing = () => {};

/** A desk on which a map can be looked at and not changed. */
export const stillDesk = (map: JourneyMap): MapDesk => ({
  map,
  reviews: [],
  canBringBack: false,
  canUndo: false,
  canRedo: false,
  keeping: { saved: 'untouched', at: null },
  editing: false,
  run: () => false,
  replace: nothing,
  undo: nothing,
  redo: nothing,
  dropReview: nothing,
  bringBackReview: nothing,
  takeOver: nothing,
});
