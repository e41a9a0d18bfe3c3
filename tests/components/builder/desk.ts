import type { MapDesk } from '../../../components/builder/desk/use-map.ts';
import type { JourneyMap } from '../../../lib/journey/index.ts';

/** A desk on which a map lies and nothing can be done. */
export const deskOf = (map: JourneyMap): MapDesk => ({
  map,
  reviews: [],
  canBringBack: false,
  canUndo: false,
  canRedo: false,
  keeping: { saved: 'untouched', at: null },
  editing: true,
  run: () => false,
  replace: () => {},
  undo: () => {},
  redo: () => {},
  dropReview: () => {},
  bringBackReview: () => {},
  takeOver: () => {},
});
