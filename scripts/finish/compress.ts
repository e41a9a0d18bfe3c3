import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(html|js|css|txt|json|xml|svg|webmanifest)$/;
const smallest = 512;
const atOnce = 8;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function compressFile(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return false;
  // The last step of brotli takes ten times as long: scripts, which every visitor loads, are worth it.
  const quality = file.startsWith('out/_next/static/') ? 11 : 9;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${file}.br`, await brotli(bytes, { params }));
  await writeFile(`${file}.gz`, await gzipped(bytes, { level: 9 }));
  return true;
}

/** Writes `.br` and `.gz` beside the files that shrink; gives back how many they are. */
export async function compress(files: string[]): Promise<number> {
  const todo = files.filter((file) => compressible.test(file));
  let count = 0;
  const work = async () => {
    for (let file = todo.pop(); file; file = todo.pop()) if (await compressFile(file)) count += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return count;
}
