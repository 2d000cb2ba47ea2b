import { expect, it } from 'vitest';
import { partner, partnerFirst, partners } from './partner.ts';

it('speaks of the partner by name', () => {
  expect(partner('Sam')).toBe('Sam');
  expect(partnerFirst('Sam')).toBe('Sam');
  expect(partners('Sam')).toBe('Sam’s');
});

it.each([null, ''])('finds words where there is no name', (none) => {
  expect(partner(none)).toBe('your partner');
  expect(partnerFirst(none)).toBe('Your partner');
  expect(partners(none)).toBe('your partner’s');
});

it('keeps a name written from the right from turning the sentence', () => {
  expect(partner('נועם')).toBe('\u2068נועם\u2069');
});
