import { expect, it } from 'vitest';
import { partner, partnerFirst, partners } from './partner.ts';

it('speaks of the partner by name', () => {
  expect(partner('Sam')).toBe('Sam');
  expect(partnerFirst('Sam')).toBe('Sam');
  expect(partners('Sam')).toBe('de Sam');
});

it('does not melt a name into the word before it', () => {
  expect(partners('El Niño')).toBe('de El Niño');
});

it.each([null, ''])('finds words without a gender where there is no name', (none) => {
  expect(partner(none)).toBe('tu pareja');
  expect(partnerFirst(none)).toBe('Tu pareja');
  expect(partners(none)).toBe('de tu pareja');
});

it('keeps a name written from the right from turning the sentence', () => {
  expect(partner('נועם')).toBe('\u2068נועם\u2069');
  expect(partners('נועם')).toBe('de \u2068נועם\u2069');
});
