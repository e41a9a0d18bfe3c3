import type { PdfRead } from '../../lib/pdf/index.ts';

/** How long a file may keep the reader busy, in milliseconds; a sheet of ours needs a few hundredths of that. */
const patience = 20_000;

/** Reads what a PDF of ours carries, in a worker, which is loaded on the call. Null when that could not be done. */
export async function readPdfFile(file: File): Promise<PdfRead | null> {
  try {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    try {
      return await answer(worker, file);
    } finally {
      worker.terminate();
    }
  } catch {
    return null;
  }
}

function answer(worker: Worker, file: File): Promise<PdfRead> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ ok: false, code: 'broken' }), patience);
    worker.onmessage = ({ data }: MessageEvent<PdfRead>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = (event) => {
      clearTimeout(timer);
      reject(event);
    };
    worker.postMessage(file);
  });
}
