/** The scenario that the page's address asks to begin with. */
export const wantedScenario = (): string | null =>
  new URLSearchParams(window.location.search).get('scenario');

/** Has the address let go of it: what is open now is what comes back when the page is loaded anew. */
export function letGoOfScenario() {
  if (wantedScenario() !== null) window.history.replaceState(null, '', window.location.pathname);
}
