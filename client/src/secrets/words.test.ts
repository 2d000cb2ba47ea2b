import { smallEnvelopeSchema } from '@heard/shared/envelope';
import { MAX_NAME_CHARACTERS, MAX_TEXT_CHARACTERS } from '@heard/shared/limits';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCommandId, newRoomId, newSecret, newToken } from './random.ts';
import { openingText, sealText } from './rating-seal.ts';
import { type RecordContext, sealRecord } from './record.ts';
import {
  encodeCard,
  encodeHello,
  encodeIntroduction,
  encodeInvitation,
  encodeNeed,
  encodePiece,
  parseCard,
  parseHello,
  parseIntroduction,
  parseInvitation,
  parseNeed,
  parsePiece,
} from './words.ts';

const unreadable = { ok: false, reason: 'unreadable' };

describe('words', () => {
  it('come back as they went', () => {
    const invitation = { name: 'Robin', commitment: newToken() };
    expect(parseInvitation(encodeInvitation(invitation))).toEqual({ ok: true, value: invitation });
    const hello = { name: 'Sam', publicKey: newToken() };
    expect(parseHello(encodeHello(hello))).toEqual({ ok: true, value: hello });
    const introduction = { publicKey: newToken(), salt: newToken() };
    expect(parseIntroduction(encodeIntroduction(introduction))).toEqual({
      ok: true,
      value: introduction,
    });
    for (const id of ['open-up.12', null]) {
      const card = { id, text: 'What was today like?' };
      expect(parseCard(encodeCard(card))).toEqual({ ok: true, value: card });
    }
    const asked = {
      id: 'time-together.4',
      text: 'Rank five ways to spend a Sunday.',
      depth: 2 as const,
      language: 'en',
      topic: 'slow mornings',
      topicId: 'slow-mornings',
      task: 'rank' as const,
      items: ['Bread', 'Rain', 'Sleep', 'Walks', 'Music'],
      isHold: false,
      isApart: true,
    };
    expect(parseCard(encodeCard(asked))).toEqual({ ok: true, value: asked });
    for (const change of [
      { depth: 4 },
      { task: 'sing' },
      { topic: '' },
      { topicId: '' },
      { language: 'not a language' },
      { isApart: 'yes' },
      { items: Array(6).fill('x') },
    ]) {
      expect(parseCard(JSON.stringify({ ...asked, ...change }))).toEqual(unreadable);
    }
    for (const need of ['listen', 'understand', 'think', null] as const) {
      expect(parseNeed(encodeNeed({ need }))).toEqual({ ok: true, value: { need } });
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(text.trim() !== '');
        expect(parsePiece(encodePiece({ text }))).toEqual({ ok: true, value: { text } });
      }),
    );
  });

  it('have their names cleaned on both sides', () => {
    const name = `\u202eRob\u0000in${'x'.repeat(100)}`;
    const shown = `Robin${'x'.repeat(MAX_NAME_CHARACTERS - 5)}`;
    const [commitment, publicKey] = [newToken(), newToken()];
    expect(encodeInvitation({ name, commitment })).toContain(`"${shown}"`);
    expect(encodeHello({ name, publicKey })).toContain(`"${shown}"`);
    expect(parseInvitation(JSON.stringify({ name, commitment }))).toEqual({
      ok: true,
      value: { name: shown, commitment },
    });
    expect(parseHello(JSON.stringify({ name, publicKey }))).toEqual({
      ok: true,
      value: { name: shown, publicKey },
    });
  });

  it('that are not of their form are refused', () => {
    const token = newToken();
    const foreign: Array<[(text: string) => unknown, unknown[]]> = [
      [parseInvitation, [{}, { name: 'x' }, { name: 7, commitment: token }]],
      [parseInvitation, [{ name: 'x', commitment: 'x' }]],
      [
        parseHello,
        [
          { name: 'x', publicKey: `${token}A` },
          { name: 'x', commitment: token },
        ],
      ],
      [parseIntroduction, [{ publicKey: token }, { publicKey: token, salt: token, more: 1 }]],
      [parseCard, [{ id: null, text: '' }, { id: '', text: 'x' }, { text: 'x' }]],
      [
        parseCard,
        [
          { id: 'x'.repeat(97), text: 'x' },
          { id: 3, text: 'x' },
        ],
      ],
      [parseNeed, [{ need: 'advice' }, {}, { need: 'listen', why: 'x' }, null]],
      [parsePiece, [{ text: '' }, { text: 'x'.repeat(MAX_TEXT_CHARACTERS + 1) }, { text: 7 }, []]],
    ];
    for (const [parse, values] of foreign) {
      for (const value of values) expect(parse(JSON.stringify(value))).toEqual(unreadable);
      expect(parse('not JSON')).toEqual(unreadable);
    }
  });

  it('of a need, a seal or an opening have one size each, the server’s small one', () => {
    const room = newRoomId();
    const own = { rating: 7, salt: newToken() };
    const place = { room, seat: 'a', turn: 1_000_000 } as const;
    const partner = { commitment: newToken(), isClosed: false };
    const texts = [
      ...(['listen', 'understand', 'think', null] as const).map((need) => encodeNeed({ need })),
      ...[0, 10, null].flatMap((rating) => [
        sealText(place, { ...own, rating }),
        openingText({ ...own, rating }, partner),
        openingText({ ...own, rating }, { ...partner, isClosed: true }),
      ]),
    ];
    const context: RecordContext = {
      room,
      epoch: 1,
      key: newSecret(),
      seat: 'a',
      kind: 'seal',
      phase: 1,
      id: newCommandId(),
      seen: 1,
      prevHash: newSecret(),
    };
    for (const text of texts) {
      const sealed = sealRecord(context, text);
      expect(sealed.ok && smallEnvelopeSchema.safeParse(sealed.envelope).success).toBe(true);
    }
  });
});
