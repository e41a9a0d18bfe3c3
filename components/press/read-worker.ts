import { type PdfRead, pdfLimit, readPdf } from '../../lib/pdf/index.ts';

// In a worker: a file that somebody made by hand may keep the parser busy for long.
self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  // One that is too large is not even loaded.
  const read: PdfRead =
    file.size > pdfLimit
      ? { ok: false, code: 'too-large' }
      : await readPdf(new Uint8Array(await file.arrayBuffer()));
  self.postMessage(read);
};
