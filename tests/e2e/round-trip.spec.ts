// Every sheet of the map, filled in by keyboard in a real browser, where pdf.js shows it as Firefox does, and read back.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Locale } from '../../lib/i18n/index.ts';
import { type Answer, comeBack, lostIn, sheetToAnswer } from '../filled-sheet.ts';
import { expect, type Page, test } from './test.ts';

const viewer = `<!doctype html>
<html lang="en">
<title>pdf.js</title>
<link rel="stylesheet" href="/pdfjs/web/pdf_viewer.css">
<div class="pdfViewer"></div>
<script type="module">
  const pdfjs = await import('/pdfjs/build/pdf.mjs');
  const { EventBus, PDFPageView, SimpleLinkService } = await import('/pdfjs/web/pdf_viewer.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdfjs/build/pdf.worker.mjs';
  const pdf = await pdfjs.getDocument({ url: '/pdfjs/sheet.pdf', verbosity: 0 }).promise;
  for (let id = 1; id <= pdf.numPages; id++) {
    const page = await pdf.getPage(id);
    const view = new PDFPageView({
      container: document.querySelector('.pdfViewer'),
      eventBus: new EventBus(),
      id,
      scale: 1,
      defaultViewport: page.getViewport({ scale: 1 }),
      annotationMode: pdfjs.AnnotationMode.ENABLE_FORMS,
      textLayerMode: 0,
      layerProperties: {
        annotationStorage: pdf.annotationStorage,
        fieldObjectsPromise: pdf.getFieldObjects(),
        linkService: new SimpleLinkService(),
      },
    });
    view.setPdfPage(page);
    await view.draw();
  }
  globalThis.shown = pdf;
</script>
</html>`;

type Viewer = typeof globalThis & { shown?: PDFDocumentProxy };

const folder = new URL('../../node_modules/pdfjs-dist/', import.meta.url);
const types: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/** Opens a PDF in pdf.js, its pages one below the other. */
async function show(page: Page, pdf: Uint8Array) {
  await page.route('**/pdfjs/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/pdfjs/', '');
    if (path === '') return route.fulfill({ contentType: 'text/html', body: viewer });
    if (path === 'sheet.pdf')
      return route.fulfill({ contentType: 'application/pdf', body: Buffer.from(pdf) });
    const contentType = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: await readFile(fileURLToPath(new URL(path, folder))) });
  });
  await page.goto('/pdfjs/');
  await page.waitForFunction(() => (globalThis as Viewer).shown);
}

/** Goes from field to field with Tab, in the order that pdf.js has for them, and writes its answer into each. */
async function fillIn(page: Page, answers: readonly Answer[]) {
  const { keyboard } = page;
  const left = new Map(answers.map((answer) => [answer.field.name, answer]));
  while (left.size > 0) {
    await keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
    const answer = left.get(name);
    if (!answer) throw new Error(`Tab led to "${name}", with ${[...left.keys()].join(', ')} still empty`);
    left.delete(name);
    if (answer.field.kind === 'choice') await keyboard.press('End');
    else if (answer.field.kind === 'tick') await keyboard.press('Space');
    else {
      await keyboard.press('Control+A');
      await keyboard.type(answer.value);
    }
  }
}

const saved = async (page: Page): Promise<Uint8Array> =>
  new Uint8Array(
    await page.evaluate(async () => {
      const bytes = await (globalThis as Viewer).shown?.saveDocument();
      return Array.from(bytes ?? []);
    }),
  );

// tests/lib holds every sheet in every language; the browser has each of them once.
for (const [at, name] of comeBack.entries()) {
  const locale: Locale = at % 2 === 0 ? 'hr' : 'fr';
  test(`${name} comes back as it was written into: ${locale}`, async ({ page }) => {
    const { pdf, answers } = await sheetToAnswer(name, locale);
    await show(page, pdf);
    await fillIn(page, answers);
    const { inMap, ...lost } = await lostIn(await saved(page), answers);
    expect(lost).toEqual({ inFields: [], refused: [], elsewhere: [] });
    expect(inMap).toBeGreaterThan(3);
  });
}
