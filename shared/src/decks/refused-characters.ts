// Says whether a line holds characters that could deceive or break a screen; changes nothing.

const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    'a hidden sign that turns the reading direction round',
  ],
  // Save the joiners, and the Arabic signs of this class that are seen.
  [/(?!\u200c|\u200d|[\u0600-\u0605\u06dd\u08e2])\p{Cf}/u, 'an invisible character'],
  // Letters, marks and spaces by their class, and still nothing to see.
  [
    /[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\u{e0000}-\u{e0fff}]/u,
    'an invisible character',
  ],
  [/[\u2028\u2029]/u, 'a hidden line break'],
  [/\p{Cc}/u, 'a control character'],
  [/[\p{Cs}\p{Co}\ufffe\uffff]/u, 'a broken or private character'],
  [/\ufffd/u, 'a character that was damaged when the file was saved; save it as UTF-8'],
  [/\p{M}{5}/u, 'too many accents on one letter'],
  [/[<>]/u, 'a < or > sign; a deck is plain words, without HTML'],
];

/**
 * The plain-words reason a line (without its line break) is refused, or undefined when it is fine.
 * Tabs are fine. Joiners that Persian, Hindi and emoji need are fine.
 */
export function refusedCharacters(line: string): string | undefined {
  const withoutTabs = line.replaceAll('\t', ' ');
  return REASONS.find(([pattern]) => pattern.test(withoutTabs))?.[1];
}
