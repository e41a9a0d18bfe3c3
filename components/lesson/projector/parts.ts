/**
 * An article cut into the parts that a class looks at one after the other: its head with the story that opens it, then
 * a part from each heading to the next. What is marked to stay belongs to none.
 */
export function partsOf(article: Element): readonly (readonly Element[])[] {
  const parts: Element[][] = [[]];
  for (const element of article.children) {
    if (element.hasAttribute('data-stays')) continue;
    if (element.matches('h2')) parts.push([]);
    parts.at(-1)?.push(element);
  }
  return parts.filter((part) => part.length > 0);
}

/** Shows one part and hides the others; all of them where there is none to show. */
export function show(parts: readonly (readonly Element[])[], at: number | null) {
  parts.forEach((part, place) => {
    for (const element of part) element.toggleAttribute('data-away', at !== null && place !== at);
  });
}
