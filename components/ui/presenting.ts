/** The address says that a page is being presented, so that it can be opened so. */
const [name, value] = ['view', 'present'] as const;

/** Whether the page's address asks for the presentation. */
export const asksToPresent = (): boolean => new URLSearchParams(location.search).get(name) === value;

/** Puts into the page's address whether it is being presented. */
export function notePresenting(presenting: boolean) {
  const url = new URL(location.href);
  if (presenting) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  history.replaceState(history.state, '', url);
}
