import { paint } from '../../lib/pdf/index.ts';
import type { Ordered } from './order.ts';
import { answering } from './work.ts';

// In a worker so that a long class set never stops the page.
self.onmessage = ({ data: { sheet, fonts, file, names = [] } }: MessageEvent<Ordered>) =>
  answering((onProgress) =>
    paint(sheet, fonts, { ...(file && { file }), ...(names.length > 0 && { names, onProgress }) }),
  );
