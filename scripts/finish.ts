// After `next build`: a policy in every page, the offline worker, precompressed copies, and the note that out/ is done.
import { readFileSync, writeFileSync } from 'node:fs';
import { compress } from './finish/compress.ts';
import { noteDone } from './finish/note.ts';
import { writeWorker } from './finish/offline.ts';
import { inlineStyle, withPolicy } from './finish/policy.ts';
import { filesUnder } from './sources.mjs';

const began = performance.now();
const pages = filesUnder('out').filter((file) => file.endsWith('.html'));

try {
  if (pages.length === 0) throw new Error('out/ holds no pages: run npm run build');
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const style = inlineStyle(html);
    if (style) throw new Error(`${page} has an inline style, which the policy forbids: ${style}`);
    writeFileSync(page, withPolicy(html));
  }
  const kept = await writeWorker('out');
  const compressed = await compress(filesUnder('out'));
  noteDone();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.error(
    `Finished: ${pages.length} pages, ${kept} files for offline use, ${compressed} compressed, ${seconds} s`,
  );
} catch (error) {
  console.error(`Cannot finish the site: ${(error as Error).message}`);
  process.exitCode = 1;
}
