import { describe, expect, it } from 'vitest';
import type { CopyOrder } from '../secrets/copy.ts';
import { makeCopy } from '../secrets/copy.ts';
import { newKeyPair } from '../secrets/pairing.ts';
import { newCommandId, newRoomId, newSecret } from '../secrets/random.ts';
import { createCopying } from './copying.ts';

function order(text: string): CopyOrder {
  const place = {
    room: newRoomId(),
    epoch: 1,
    seat: 'a',
    kind: 'share',
    id: newCommandId(),
  } as const;
  return { place, key: newSecret(), publicKey: newKeyPair().publicKey, psk: newSecret(), text };
}

describe('making a copy', () => {
  it('[CL154] goes without where the code for it cannot be loaded', async () => {
    const broken = createCopying(() => Promise.reject(new Error('no line')));
    expect(await broken.make(order('words'))).toBeNull();
    expect(await createCopying().make(order('words'))).toMatchObject({ epoch: 1 });
  });

  it('[CL154] goes without where only the copy would be too long', () => {
    expect(makeCopy(order('a'.repeat(16_352)))).toBeNull();
    expect(makeCopy(order('a'.repeat(16_351)))).not.toBeNull();
  });
});
