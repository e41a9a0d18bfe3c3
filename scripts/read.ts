// `npm run read`: the map in a worksheet that was filled in, on standard output; what was done on standard error.
import { readFile, stat } from 'node:fs/promises';
import { serialise } from '../lib/journey/index.ts';
import { type PdfFault, pdfLimit, readPdf } from '../lib/pdf/index.ts';
import { type ReadBackFault, readBack } from '../lib/worksheet/index.ts';

const wrong: Record<PdfFault | ReadBackFault, string> = {
  'too-large': 'is too large to be a worksheet of ours',
  'not-pdf': 'is not a PDF',
  encrypted: 'is protected by a password: save it without one',
  broken: 'is damaged or was cut off: it cannot be read',
  foreign: 'is a PDF, but not a worksheet of ours',
  'no-map': 'is a worksheet of ours, but no map lies in it',
  'not-json': 'holds a map that cannot be read',
  'not-waymark': 'holds a map that cannot be read',
  'newer-version': 'holds a map of a newer Waymark',
};

/** Ends the command with one line. */
function refuse(line: string) {
  console.error(line);
  process.exitCode = 2;
}

async function main() {
  const [path, ...more] = process.argv.slice(2);
  if (path === undefined || more.length > 0 || path.startsWith('-'))
    return refuse('Name one PDF to read: npm run -s read -- sheet.pdf');
  const bytes = await bytesOf(path);
  if (bytes === null) return refuse(`${path} cannot be read: is there such a file?`);
  if (bytes === 'too-large') return refuse(`${path} ${wrong['too-large']}`);
  // The parser warns of each object that it cannot read; a fault is one line here.
  console.warn = () => {};
  const read = await readPdf(bytes);
  if (!read.ok) return refuse(`${path} ${wrong[read.code]}`);
  const back = readBack(read.file, read.fields);
  if (!back.ok) return refuse(`${path} ${wrong[back.code]}`);
  process.stdout.write(`${serialise(back.file)}\n`);
  const { changed, refused } = back;
  console.error(`${path}: ${changed.length} answers taken over, ${refused.length} refused`);
  for (const name of refused) console.error(`refused: ${name}`);
}

async function bytesOf(path: string): Promise<Uint8Array | 'too-large' | null> {
  try {
    return (await stat(path)).size > pdfLimit ? 'too-large' : new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}

await main();
