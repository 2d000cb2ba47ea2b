import { describe, expect, it } from 'vitest';
import type { RefusalCode } from './refusals.ts';
import { isRetried, REFUSALS, refusalCodeSchema } from './refusals.ts';
import { replySchema } from './replies.ts';

const codes = Object.keys(REFUSALS) as RefusalCode[];

describe('refusals', () => {
  it('[LG17] each has a code that is a fact and a text that is one plain sentence', () => {
    for (const [code, text] of Object.entries(REFUSALS)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(text).toMatch(/^[A-Z][^.!?]+\.$/);
    }
    expect(new Set(Object.values(REFUSALS)).size).toBe(codes.length);
  });

  it('[LG17] a reply with a code that is not listed is no reply', () => {
    for (const code of codes) {
      expect(replySchema.safeParse({ ok: false, code }).success).toBe(true);
    }
    expect(refusalCodeSchema.safeParse('because').success).toBe(false);
    expect(replySchema.safeParse({ ok: false, code: 'because' }).success).toBe(false);
    expect(replySchema.safeParse({ ok: true }).success).toBe(false);
  });

  it('[LG18] only what may pass by waiting is tried again; every other refusal is final', () => {
    expect(codes.filter(isRetried).sort()).toEqual(['busy', 'storage-full', 'too-fast']);
  });
});
