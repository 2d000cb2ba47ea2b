import { copyBoxSchema, smallEnvelopeSchema } from '@heard/shared/envelope';
import { MAX_LINE_CHARACTERS, MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import { SCOPES } from '@heard/shared/protocol/facilitation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCopy } from './copy.ts';
import {
  encodeConsent,
  encodeConsentCopy,
  encodeInviteWords,
  encodeLine,
  encodeLower,
  encodeMeasure,
  type MeasureWords,
  parseConsent,
  parseConsentCopy,
  parseInviteWords,
  parseLine,
  parseLower,
  parseMeasure,
} from './facilitation-words.ts';
import { fingerprintOf } from './facilitator-key.ts';
import { newKeyPair } from './pairing.ts';
import { newCommandId, newRoomId, newSecret, newToken } from './random.ts';
import { sealRecord } from './record.ts';

const unreadable = { ok: false, reason: 'unreadable' };
const fingerprint = fingerprintOf(newKeyPair().publicKey);
const blank = { circles: null, understood: null, valued: null, caredAbout: null };

describe('words with a counsellor', () => {
  it('[EN60] come back as they went', () => {
    for (const scope of SCOPES) {
      for (const mayExport of [true, false]) {
        const consent = { scope, mayExport, fingerprint };
        expect(parseConsent(encodeConsent(consent))).toEqual({ ok: true, value: consent });
      }
    }
    const copy = { names: { a: 'Robin', b: 'Sam' }, lineKey: newSecret() };
    expect(parseConsentCopy(encodeConsentCopy(copy))).toEqual({ ok: true, value: copy });
    const invite = { secret: newSecret() };
    expect(parseInviteWords(encodeInviteWords(invite))).toEqual({ ok: true, value: invite });
    for (const depth of [1, 2, null] as const) {
      expect(parseLower(encodeLower({ depth }))).toEqual({ ok: true, value: { depth } });
    }
    const rating = fc.option(fc.integer({ min: 0, max: 10 }));
    const measures = fc.record({
      when: fc.constantFrom('before' as const, 'after' as const),
      circles: fc.option(fc.integer({ min: 1, max: 11 })),
      understood: rating,
      valued: rating,
      caredAbout: rating,
    });
    fc.assert(
      fc.property(measures, (measure: MeasureWords) => {
        expect(parseMeasure(encodeMeasure(measure))).toEqual({ ok: true, value: measure });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: MAX_LINE_CHARACTERS }), (text) => {
        fc.pre(text.trim() !== '' && text.length <= MAX_LINE_CHARACTERS);
        expect(parseLine(encodeLine({ text }))).toEqual({ ok: true, value: { text } });
      }),
    );
  });

  it('[EN60] have their names cleaned on both sides', () => {
    const name = `\u202eRob\u0000in${'x'.repeat(100)}`;
    const shown = `Robin${'x'.repeat(MAX_NAME_CHARACTERS - 5)}`;
    const lineKey = newSecret();
    expect(encodeConsentCopy({ names: { a: name, b: 'Sam' }, lineKey })).toContain(`"${shown}"`);
    const foreign = JSON.stringify({ names: { a: 'Sam', b: name }, lineKey: newToken() });
    expect(parseConsentCopy(foreign)).toMatchObject({
      ok: true,
      value: { names: { a: 'Sam', b: shown } },
    });
  });

  it.each([
    ['a scope there is none of', parseConsent, { scope: 'all', mayExport: true, fingerprint }],
    ['a consent to nobody', parseConsent, { scope: 'words', mayExport: true }],
    ['half a fingerprint', parseConsent, { scope: 'words', mayExport: true, fingerprint: 'abc' }],
    ['a yes that is no boolean', parseConsent, { scope: 'words', mayExport: 1, fingerprint }],
    ['one name', parseConsentCopy, { names: { a: 'Sam' }, lineKey: newToken() }],
    ['no key', parseConsentCopy, { names: { a: 'Sam', b: 'Robin' }, lineKey: 'key' }],
    ['a short secret', parseInviteWords, { secret: newToken().slice(1) }],
    ['an empty line', parseLine, { text: ' ' }],
    ['a line that is too long', parseLine, { text: 'x'.repeat(MAX_LINE_CHARACTERS + 1) }],
    ['a line and more', parseLine, { text: 'x', to: 'a' }],
    ['a ceiling that lowers nothing', parseLower, { depth: 3 }],
    ['no ceiling', parseLower, {}],
    ['circles past the last', parseMeasure, { when: 'after', ...blank, circles: 12 }],
    ['circles before the first', parseMeasure, { when: 'after', ...blank, circles: 0 }],
    ['a number past its end', parseMeasure, { when: 'after', ...blank, valued: 11 }],
    ['half a number', parseMeasure, { when: 'after', ...blank, valued: 2.5 }],
    ['a number of no time', parseMeasure, { when: 'during', ...blank }],
    ['a number left away', parseMeasure, { when: 'after', circles: 3 }],
  ])('[EN60] are unreadable where they are %s', (_, parse, value) => {
    expect(parse(JSON.stringify(value))).toEqual(unreadable);
    expect(parse('not JSON')).toEqual(unreadable);
  });

  it('[EN60] of a yes, a ceiling or a number have one size, in a record and in a copy', () => {
    const place = { room: newRoomId(), seat: 'a', epoch: 1, id: newCommandId() } as const;
    const key = newSecret();
    const records = [
      ...SCOPES.flatMap((scope) => [
        encodeConsent({ scope, mayExport: true, fingerprint }),
        encodeConsent({ scope, mayExport: false, fingerprint }),
      ]),
      ...([1, 2, null] as const).map((depth) => encodeLower({ depth })),
      encodeInviteWords({ secret: newSecret() }),
    ];
    for (const text of records) {
      const context = { ...place, key, kind: 'consent', phase: 1, seen: 1, prevHash: newSecret() };
      const sealed = sealRecord(context, text);
      expect(sealed.ok && smallEnvelopeSchema.safeParse(sealed.envelope).success).toBe(true);
    }
    const full = {
      when: 'before',
      circles: 11,
      understood: 10,
      valued: 10,
      caredAbout: 10,
    } as const;
    const copied = [encodeMeasure({ when: 'after', ...blank }), encodeMeasure(full)].map((text) => {
      const { publicKey } = newKeyPair();
      const copy = makeCopy({
        place: { ...place, kind: 'measure' },
        key,
        publicKey,
        psk: newSecret(),
        text,
      });
      expect(copyBoxSchema.safeParse(copy?.box).success).toBe(true);
      return copy?.box.length;
    });
    expect(new Set(copied).size).toBe(1);
  });
});
