import { paint } from '../../lib/pdf/index.ts';
import type { Ordered, Printed } from './order.ts';

const answer = (printed: Printed, transfer: Transferable[] = []) => self.postMessage(printed, { transfer });

// In a worker so that a long class set never stops the page.
self.onmessage = async ({ data: { sheet, fonts, file, names = [] } }: MessageEvent<Ordered>) => {
  try {
    const bytes = await paint(sheet, fonts, {
      ...(file && { file }),
      ...(names.length > 0 && {
        names,
        onProgress: (done: number, all: number) => answer({ progress: { done, all } }),
      }),
    });
    answer({ bytes }, [bytes.buffer]);
  } catch {
    answer({ failed: true });
  }
};
