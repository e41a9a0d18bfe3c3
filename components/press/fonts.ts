import type { FontFiles } from '../../lib/pdf/index.ts';
import { type Face, fontNames } from '../../lib/worksheet/index.ts';

/** The typefaces of our sheets, as their painter needs them. */
export async function fetchFonts(signal: AbortSignal): Promise<FontFiles> {
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
