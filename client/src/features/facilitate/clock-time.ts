// A time of day as a clock on the wall would say it.

/** `at` in epoch milliseconds; `language` is a tag such as `en`. */
export function clockTime(language: string, at: number): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}
