// How much script each maker of PDFs brings to a page: bundled for browsers, minified, gzip. Fonts are not counted.

import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';

/** Bytes of gzip that a page has to load for these modules, without what they load only when asked. */
export async function weightOf(
  modules: readonly string[],
  folder: string,
  alias: Readonly<Record<string, string>> = {},
): Promise<number> {
  const entry = '\0entry';
  const { output } = await build({
    input: entry,
    cwd: folder,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
    resolve: { alias },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    external: ['react', 'html2canvas', 'dompurify', 'canvg'],
    output: { minify: true },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? modules
                .map(
                  (name, at) =>
                    `import * as m${at} from ${JSON.stringify(name)}; globalThis.m${at} = m${at};`,
                )
                .join('\n')
            : null,
      },
    ],
  });
  return output.reduce(
    (sum, chunk) =>
      sum +
      (chunk.type === 'chunk' && (chunk.isEntry || !chunk.isDynamicEntry)
        ? gzipSync(chunk.code, { level: 9 }).length
        : 0),
    0,
  );
}
