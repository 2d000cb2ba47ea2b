/** A time of day with its article, after "a" or "hasta": "la 1:05", "las 13:05". */
export const oClock = (time: string): string =>
  /^0?1(?!\d)/.test(time) ? `la ${time}` : `las ${time}`;
