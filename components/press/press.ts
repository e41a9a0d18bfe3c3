import { fetchFonts } from './fonts.ts';
import type { Order } from './order.ts';
import { type Making, workOf } from './work.ts';

/**
 * Makes a PDF in a worker, which is loaded on the first call and ends with it, also where the signal stops it. Null
 * when that could not be done.
 */
export async function press(order: Order, making: Making): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const fonts = await fetchFonts(making.signal);
    const begin = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    return await workOf(begin, { ...order, fonts }, making);
  } catch {
    return null;
  }
}
