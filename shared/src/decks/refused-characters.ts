// Says whether a line holds characters that could deceive or break a screen; changes nothing.

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/[\u202a-\u202e\u2066-\u2069]/u, 'a hidden sign that turns the reading direction round'],
  [/[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]/u, 'an invisible character'],
  [/[\u{e0000}-\u{e007f}]/u, 'an invisible character'],
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
