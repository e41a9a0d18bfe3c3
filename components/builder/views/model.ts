import type { Locale } from '../../../lib/i18n/index.ts';
import type { MapDesk } from '../desk/use-map.ts';
import type { Material } from '../model.ts';

/**
 * What every view of a map is handed. A view that is only read takes `useCalm(desk.map)`, so that writing
 * elsewhere on the page never waits for it; a view that is written in takes `desk.map` and remembers its parts.
 */
export interface ViewProps {
  readonly desk: MapDesk;
  readonly locale: Locale;
  readonly material: Material;
}
