const pattern = /^\d{4}-\d\d-\d\d$/;

/** Whether a text is a day of the calendar as an ISO date (2026-05-04). Files may hold anything in its place. */
export function isDay(text: string): boolean {
  if (!pattern.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day that a device's calendar shows at a moment, as an ISO date. */
export function dayAt(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Records by their date, the earliest first; those without a day of the calendar at the end, all else in its order. */
export const byDate = <R extends { readonly date: string }>(records: readonly R[]): R[] => [
  ...records
    .filter(({ date }) => isDay(date))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  ...records.filter(({ date }) => !isDay(date)),
];
