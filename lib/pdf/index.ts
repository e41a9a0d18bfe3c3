export type { FontFiles } from './fonts.ts';
export { type PaintOptions, paint } from './paint.ts';
export { type PdfFault, type PdfRead, pdfLimit, readPdf } from './read.ts';
