const units = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in the words of a language: its largest whole unit, or "now" within a minute. */
export function ago(at: number, now: number, language: string): string {
  const passed = Math.max(0, now - at);
  const [unit, size] = units.find(([, length]) => passed >= length) ?? ['second', 0];
  if (size === 0) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, unit);
  return new Intl.RelativeTimeFormat(language).format(-Math.floor(passed / size), unit);
}
