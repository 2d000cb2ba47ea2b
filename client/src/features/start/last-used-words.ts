// Says how long ago something was, roughly, in the language of the page.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const DAYS_UNTIL_A_DATE = 14;

/** "3 hours ago", "yesterday"; further back the date; null just now. Times are epoch milliseconds. */
export function lastUsedWords(language: string, at: number, now: number): string | null {
  const passed = Math.max(0, now - at);
  if (passed < MINUTE_MS) return null;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (passed < HOUR_MS) return relative.format(-Math.floor(passed / MINUTE_MS), 'minute');
  const days = calendarDays(at, now);
  if (days === 0) return relative.format(-Math.floor(passed / HOUR_MS), 'hour');
  if (days < DAYS_UNTIL_A_DATE) return relative.format(-days, 'day');
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
}

/** Midnights between two times, by the phone's own clock. */
function calendarDays(from: number, to: number): number {
  const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY_MS);
}
