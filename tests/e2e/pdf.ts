import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** White space of any kind and length as one space: lines wrap where they have to. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

/** What a PDF says of itself, and its text, page after page. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const { Title: title, Language: language } = info as { Title?: string; Language?: string };
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  return { title, language, pages: pages.length, text: folded(pages.join(' ')) };
}
