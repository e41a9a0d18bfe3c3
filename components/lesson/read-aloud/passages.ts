/** A heading or paragraph, and what is said of it. */
export interface Passage {
  readonly element: HTMLElement;
  readonly text: string;
}

const said = 'h1, h2, h3, p, li, figcaption';

/** What is not prose: the try-it and the exercises, definitions that are closed, what is there for the eyes alone. */
const unsaid = '[data-unread], form, details, noscript, [popover], [aria-hidden="true"]';

/** The headings and paragraphs of a text in their order. */
export function passagesOf(text: HTMLElement): Passage[] {
  return [...text.querySelectorAll<HTMLElement>(said)].flatMap((element) => {
    // A list item that holds paragraphs is said by them.
    if (element.closest(unsaid) || element.querySelector(said)) return [];
    const words = wordsOf(element);
    return words ? [{ element, text: words }] : [];
  });
}

function wordsOf(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(unsaid)) part.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
