/**
 * Gives the focus to the heading of the part in which an element stands, as soon as the element is gone: what asked for
 * the part to be drawn again goes with its question.
 */
export function returnFocus(from: Element) {
  const part = from.closest('section, main');
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const heading = part?.querySelector<HTMLElement>('h1, h2, h3');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  });
}
