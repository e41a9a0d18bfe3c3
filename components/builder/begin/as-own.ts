import type { MapFile } from '../../../lib/journey/index.ts';
import { freshId } from '../model.ts';

/** The same map as one of its own, so that nothing on the device is overwritten; the reviews are about it still. */
export function asOwn({ map, reviews }: MapFile): MapFile {
  const id = freshId();
  return { map: { ...map, id }, reviews: reviews.map((review) => ({ ...review, map: id })) };
}
