import { paint } from '../../lib/pdf/index.ts';
import type { Ordered, Printed } from './order.ts';

// In a worker so that a long class set never stops the page.
self.onmessage = async ({ data: { sheet, fonts } }: MessageEvent<Ordered>) => {
  try {
    const bytes = await paint(sheet, fonts);
    self.postMessage({ ok: true, bytes } satisfies Printed, { transfer: [bytes.buffer] });
  } catch {
    self.postMessage({ ok: false } satisfies Printed);
  }
};
