import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsPractice, formatDone, newPracticePart, parseDone } from './practice-link.ts';
import { formatPreset, type Preset, parsePreset } from './preset-link.ts';

const ORIGIN = 'https://heard.example';
const PRESET: Preset = {
  by: 'Mo',
  cards: { step: 'open-up' },
  depth: 1,
  rounds: 1,
  minutes: null,
};

const fragmentOf = (link: string): string => link.slice(link.indexOf('#'));

describe('what says that a practice was done', () => {
  it('[BW1] is read back, pasted whole or from the address, and fits its own practice alone', () => {
    for (let count = 0; count < 100; count += 1) {
      const [own, other] = [newPracticePart(), newPracticePart()];
      const link = formatDone(ORIGIN, own);
      expect(link).toMatch(/^https:\/\/heard\.example\/done#1\.[\w-]{22}\.[\w-]{26}$/);
      for (const text of [link, fragmentOf(link), ` ${link}.”`, fragmentOf(link).slice(1)]) {
        const parsed = parseDone(text);
        if (!parsed.ok) throw new Error(parsed.reason);
        expect(fitsPractice(parsed, own)).toBe(true);
        expect(fitsPractice(parsed, other)).toBe(false);
        // The id alone is not enough: whoever makes one up has no secret.
        expect(fitsPractice(parsed, { ...own, secret: other.secret })).toBe(false);
      }
      expect(formatDone(ORIGIN, own)).toBe(link);
    }
  });

  it('[BW2] that lost its end or was changed says which', () => {
    const fragment = fragmentOf(formatDone(ORIGIN, newPracticePart()));
    for (let length = 2; length < fragment.length; length += 1) {
      const cut = parseDone(fragment.slice(0, length));
      expect([length, cut]).toEqual([length, { ok: false, reason: 'cut-off' }]);
    }
    fc.assert(
      fc.property(fc.integer({ min: 3, max: fragment.length - 1 }), (at) => {
        const other = fragment[at] === 'A' ? 'B' : 'A';
        const changed = `${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`;
        expect(parseDone(changed)).toEqual({ ok: false, reason: 'damaged' });
      }),
    );
    expect(parseDone(`${fragment}A`)).toEqual({ ok: false, reason: 'damaged' });
    expect(parseDone(fragment.replace('#1.', '#2.'))).toEqual({
      ok: false,
      reason: 'other-version',
    });
    expect(parseDone('#')).toEqual({ ok: false, reason: 'missing' });
    expect(parseDone('')).toEqual({ ok: false, reason: 'missing' });
  });

  it('[BW2] never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseDone(text).ok).toBe(false);
      }),
    );
    expect(parseDone(`#${'%41'.repeat(100_000)}`)).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('a link that carries a practice', () => {
  it('[BW3] is read back with it, is one of another version for older pages, and leaves other links as they were', async () => {
    const practice = newPracticePart();
    for (const canDeflate of [true, false]) {
      const formatted = await formatPreset(ORIGIN, { ...PRESET, practice }, canDeflate);
      const link = formatted.ok ? formatted.link : '';
      expect(fragmentOf(link)).toMatch(/^#2\./);
      expect(await parsePreset(fragmentOf(link))).toEqual({
        ok: true,
        preset: { ...PRESET, practice },
      });
      const cut = await parsePreset(fragmentOf(link).slice(0, -5));
      expect(cut).toEqual({ ok: false, reason: 'cut-off' });
      // A head that says otherwise than what it carries fits no check.
      expect(await parsePreset(fragmentOf(link).replace('#2', '#1'))).toEqual({
        ok: false,
        reason: 'damaged',
      });
    }
    // As it was made before there were practices.
    const old =
      '#1.t.2r.eyJieSI6Ik1vIiwiY2FyZHMiOnsic3RlcCI6Im9wZW4tdXAifSwiZGVwdGgiOjEsInJvdW5kcyI6MSwibWludXRlcyI6bnVsbH0TZP7';
    expect(await parsePreset(old)).toEqual({ ok: true, preset: PRESET });
  });

  it('[BW3] with a part no honest page makes is damaged', async () => {
    const good = newPracticePart();
    const odd = [{ ...good, id: 'short' }, { ...good, secret: '' }, { id: good.id }, null, {}];
    for (const practice of odd) {
      const formatted = await formatPreset(ORIGIN, { ...PRESET, practice } as never);
      const link = formatted.ok ? formatted.link : '';
      expect(await parsePreset(fragmentOf(link))).toEqual({ ok: false, reason: 'damaged' });
    }
  });
});
