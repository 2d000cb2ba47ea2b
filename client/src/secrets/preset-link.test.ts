import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatPreset,
  MAX_PRESET_LINK_CHARACTERS,
  type Preset,
  parsePreset,
} from './preset-link.ts';

const ORIGIN = 'https://heard.example';
const DECK = `---\ntitle: Evenings\nstep: open-up\nlanguage: en\nlicence: MIT\nauthor: A. Counsellor\n---\n## Depth 1\n${'- What was good about this evening?\n'.repeat(40)}`;
const PRESET: Preset = {
  by: 'A. Counsellor',
  cards: { deck: DECK },
  depth: 2,
  rounds: 3,
  minutes: null,
};

async function linkOf(preset: Preset, canDeflate?: boolean): Promise<string> {
  const formatted = await formatPreset(ORIGIN, preset, canDeflate);
  if (!formatted.ok) throw new Error(formatted.reason);
  return formatted.link;
}

const fragmentOf = (link: string): string => link.slice(link.indexOf('#'));

const presets: fc.Arbitrary<Preset> = fc.record({
  by: fc.constantFrom('', 'Mo', 'Dr. Ж', 'שלום'),
  cards: fc.oneof(
    fc.constantFrom({ step: 'open-up' as const }, { step: 'desire' as const }),
    fc.string({ minLength: 1, maxLength: 2_000, unit: 'binary' }).map((deck) => ({ deck })),
  ),
  depth: fc.constantFrom(1, 2, 3, null),
  rounds: fc.option(fc.integer({ min: 1, max: 20 })),
  minutes: fc.option(fc.integer({ min: 5, max: 180 })),
});

describe('a link that carries cards', () => {
  it('[DK20] is read back as it was written, deflated or plain', async () => {
    await fc.assert(
      fc.asyncProperty(presets, fc.boolean(), async (preset, canDeflate) => {
        const link = await linkOf(preset, canDeflate);
        expect(await parsePreset(fragmentOf(link))).toEqual({ ok: true, preset });
      }),
      { numRuns: 60 },
    );
    expect((await linkOf(PRESET)).length).toBeLessThan((await linkOf(PRESET, false)).length);
  });

  it('[DK20] says of every lost end that it is cut off, and of every other change that it is damaged', async () => {
    const fragment = fragmentOf(await linkOf(PRESET));
    for (let length = 2; length < fragment.length; length += 1) {
      const cut = await parsePreset(fragment.slice(0, length));
      expect([length, cut]).toEqual([length, { ok: false, reason: 'cut-off' }]);
    }
    const places = fc.integer({ min: 8, max: fragment.length - 1 });
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        const other = fragment[at] === 'A' ? 'B' : 'A';
        const changed = `${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`;
        expect(await parsePreset(changed)).toEqual({ ok: false, reason: 'damaged' });
      }),
    );
    expect(await parsePreset(`${fragment}AAAA`)).toEqual({ ok: false, reason: 'damaged' });
    expect(await parsePreset(`${fragment}.”`)).toMatchObject({ ok: true });
  });

  it('[DK20] that is empty, newer, too large or for another browser says so', async () => {
    const fragment = fragmentOf(await linkOf(PRESET));
    expect(await parsePreset('#')).toEqual({ ok: false, reason: 'missing' });
    expect(await parsePreset(fragment.replace('#1', '#3'))).toEqual({
      ok: false,
      reason: 'other-version',
    });
    expect(await parsePreset(fragment, false)).toEqual({ ok: false, reason: 'no-deflate' });
    expect(await parsePreset(`#1.t.zz.${'A'.repeat(MAX_PRESET_LINK_CHARACTERS)}`)).toEqual({
      ok: false,
      reason: 'too-large',
    });
    const huge = { ...PRESET, cards: { deck: 'long '.repeat(2_000) } };
    expect(await formatPreset(ORIGIN, huge, false)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('[DK20] that unfolds into far more than a deck is refused before all of it is there', async () => {
    const bomb = { ...PRESET, cards: { deck: 'a'.repeat(400_000) } } as Preset;
    const formatted = await formatPreset(ORIGIN, bomb);
    // Deflated it is small; only reading it would be large.
    expect(formatted).toMatchObject({ ok: true });
    const link = formatted.ok ? formatted.link : '';
    expect(await parsePreset(fragmentOf(link))).toEqual({ ok: false, reason: 'too-large' });
    // Told before anything looks through it: this would take minutes.
    const endless = `#${'.'.repeat(2_000_000)}a`;
    expect(await parsePreset(endless)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('[DK20] never throws, whatever stands in the address', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect((await parsePreset(text)).ok).toBe(false);
      }),
    );
    const odd = [{ step: 'no-step' }, { step: 'touch', deck: 'x' }, {}, null];
    for (const cards of odd) {
      const link = await linkOf({ ...PRESET, cards } as never);
      expect(await parsePreset(fragmentOf(link))).toEqual({ ok: false, reason: 'damaged' });
    }
  });
});
