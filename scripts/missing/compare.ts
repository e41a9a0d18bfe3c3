// What one language's file lacks beside the English one.

const plural = /_(zero|one|two|few|many|other)$/;

/**
 * What words lack, and have too much, beside their English model: paths such as `steps.wait.pain`. Lists may be as
 * long as a language needs, and each language has its own plural forms. `optional` names parts that may be left out.
 */
export function lacking(model: unknown, words: unknown, optional: readonly string[]): string[] {
  const [wanted, there] = [pathsOf(model, optional), pathsOf(words, optional)];
  return [
    ...[...wanted].filter((path) => !there.has(path)).map((path) => `lacks ${path}`),
    ...[...there].filter((path) => !wanted.has(path)).map((path) => `has ${path}, which English has not`),
  ];
}

function pathsOf(value: unknown, optional: readonly string[], at: readonly string[] = []): Set<string> {
  if (Array.isArray(value)) return new Set([`${at.join('.')}${value.length === 0 ? ' (empty)' : ''}`]);
  if (typeof value !== 'object' || value === null) return new Set([at.join('.')]);
  return new Set(
    Object.entries(value)
      .filter(([key]) => !optional.includes(key))
      .flatMap(([key, inner]) => [...pathsOf(inner, optional, [...at, key.replace(plural, '')])]),
  );
}

const heading = /^##.*\{\/\*(.+?)\*\/\}/gm;

/** The ids of headings that a lesson's text lacks beside the English one. */
export function lackingHeadings(model: string, text: string): string[] {
  const idsOf = (source: string) => [...source.matchAll(heading)].map(([, id = '']) => id);
  const there = idsOf(text);
  return idsOf(model)
    .filter((id) => !there.includes(id))
    .map((id) => `lacks the heading {/*${id}*/}`);
}
