/** A long number in groups that can be read out. Pure. */
const GROUP = 3;

export function grouped(digits: string): string {
  return digits.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join(' ') ?? '';
}
