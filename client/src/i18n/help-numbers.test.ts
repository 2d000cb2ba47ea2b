import { describe, expect, it } from 'vitest';
import { help as english } from './en/help.ts';
import { help as spanish } from './es/help.ts';

const pages = [
  ['English', english],
  ['Spanish', spanish],
] as const;

const digits = (text: string): string => text.replaceAll(/\D/gu, '');

describe.each(pages)('help in %s', (_, { talk }) => {
  it('[CL326] dials the number that is shown', () => {
    const shown = talk.lines.map(({ number }) => digits(number.replace(/,.*$/u, '')));
    expect(talk.lines.map(({ dial }) => dial)).toEqual(shown);
  });

  it('names its countries in the order of their letters', () => {
    const countries = talk.lines.map(({ country }) => country);
    const { compare } = new Intl.Collator(talk === spanish.talk ? 'es' : 'en');
    expect(countries).toEqual([...countries].sort(compare));
  });
});

it('[CL326] help has the same lines and emergency numbers in both languages', () => {
  const dialled = ({ talk }: typeof english) => talk.lines.map(({ dial }) => dial).sort();
  const emergency = ({ talk }: typeof english) => talk.emergencyNumbers.match(/\d+/gu);
  expect(dialled(spanish)).toEqual(dialled(english));
  expect(emergency(spanish)).toEqual(emergency(english));
});
