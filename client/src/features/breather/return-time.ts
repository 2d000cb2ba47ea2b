// When a breather ends, as a clock on the wall would say it. Knows nothing of the game.

export interface ReturnTime {
  /** Hours and minutes as people here write them. */
  readonly time: string;
  readonly isTomorrow: boolean;
}

/** Both in epoch milliseconds; `language` is a tag such as `en`. */
export function returnTime(at: number, now: number, language: string): ReturnTime {
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return { time, isTomorrow: new Date(at).toDateString() !== new Date(now).toDateString() };
}
