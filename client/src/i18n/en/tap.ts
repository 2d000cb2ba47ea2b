/** What stands where a tap or a piece of writing is on its way, or cannot go. */
export const tap = {
  wait: { sending: 'On its way', queued: 'It will go out by itself' },
  problem: {
    'too-long': 'This is a little longer than one piece can be. Your words are still here.',
    'not-ready':
      'That could not be sent just now. Your words are still here; try again in a moment.',
  },
  remaining: (left: number) =>
    left >= 0 ? `Room for ${left} more characters` : `${-left} characters too many`,
  unreadable: 'Words arrived that this phone could not open.',
};
