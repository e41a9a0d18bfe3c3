import type { FontFiles } from '../../lib/pdf/index.ts';
import { type Face, fontNames } from '../../lib/worksheet/index.ts';
import type { Order, Ordered, Printed, Progress } from './order.ts';

/** How the making of a PDF is followed and stopped. */
export interface Making {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Makes a PDF in a worker, which is loaded on the first call and ends with it, also where the signal stops it. Null
 * when that could not be done.
 */
export async function press(order: Order, making: Making): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const fonts = await fetchFonts(making.signal);
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    try {
      return await answer(worker, { ...order, fonts }, making);
    } finally {
      worker.terminate();
    }
  } catch {
    return null;
  }
}

function answer(worker: Worker, order: Ordered, { signal, onProgress }: Making) {
  return new Promise<Uint8Array<ArrayBuffer> | null>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => resolve(null));
    worker.onmessage = ({ data }: MessageEvent<Printed>) => {
      if ('progress' in data) onProgress(data.progress);
      else resolve('bytes' in data ? data.bytes : null);
    };
    worker.onerror = reject;
    worker.postMessage(order);
  });
}

async function fetchFonts(signal: AbortSignal): Promise<FontFiles> {
  const faces = Object.entries(fontNames) as [Face, string][];
  const files = await Promise.all(
    faces.map(async ([face, name]) => {
      const address = `${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}/fonts/${name}.ttf.zlib`;
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(`${response.status} ${name}`);
      return [face, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return Object.fromEntries(files) as unknown as FontFiles;
}

/** Hands a file to the person under this name. */
export function download(content: BlobPart, type: string, name: string) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A title as a file name: letters and digits of any language stay, everything else becomes a hyphen. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${plain || 'waymark'}.${ending}`;
}
