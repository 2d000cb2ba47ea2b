import { describe, expect, it } from 'vitest';
import { bestLanguage, directionOf, LANGUAGES, MIRRORED, sourceOf } from './languages.ts';

describe('the language a phone is spoken to in', () => {
  it.each([
    [['es'], 'es'],
    [['es-MX', 'en'], 'es'],
    [['EN-us', 'es'], 'en'],
    [['de-AT', 'es-419', 'en'], 'es'],
    [['de', 'fr'], 'en'],
    [['est', ''], 'en'],
    [[], 'en'],
  ])('[CL300] of %j is %s', (wishes, language) => {
    expect(bestLanguage(wishes)).toBe(language);
  });

  it('[CL302] is never the mirrored one by itself', () => {
    expect(LANGUAGES).not.toContain(MIRRORED);
    expect(bestLanguage([MIRRORED])).toBe('en');
    expect(sourceOf(MIRRORED)).toBe('en');
    expect(LANGUAGES.map(directionOf)).toEqual(['ltr', 'ltr']);
    expect(directionOf(MIRRORED)).toBe('rtl');
  });
});
