import { describe, expect, it } from 'vitest';
import { createCatalog, loadWordsInUse } from './catalog.ts';

describe('turning to another language', () => {
  it('[CL306] fetches all that was asked for, fails where any of it fails, and may be tried again', async () => {
    const asked: string[] = [];
    let isDown = true;
    const area = (name: string) => {
      const fetched = (language: string) => async () => {
        asked.push(`${name} ${language}`);
        if (isDown && language === 'es' && name === 'late') throw new Error('the line is down');
        return `${name} ${language}`;
      };
      return createCatalog({ en: fetched('en'), es: fetched('es') });
    };
    const [early, late, never] = ['early', 'late', 'never'].map(area);
    await Promise.all([early?.load('en'), late?.load('en')]);
    await expect(loadWordsInUse('es')).rejects.toThrow('the line is down');
    expect(late?.now('es')).toBeNull();
    expect(late?.now('en')).toBe('late en');
    isDown = false;
    await loadWordsInUse('es');
    expect([early?.now('es'), late?.now('es')]).toEqual(['early es', 'late es']);
    expect(never?.now('es')).toBeNull();
    expect(asked.filter((name) => name === 'early es')).toHaveLength(1);
  });
});
