const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });
const DAY_MS = 24 * 60 * 60 * 1000;

/** The Monday of the week of an instant, as `AAAA-MM-JJ`, for a clock in Paris. */
export function mondayOf(at: number): string {
  const day = Date.parse(`${PARIS.format(at)}T00:00:00Z`);
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return new Date(day - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}
