/** A phone on a home network's http address has only `getRandomValues`: the whole path works with that. */
import { describe, expect, it, vi } from 'vitest';

// Before the first import, since a library could keep what it finds while it loads.
vi.hoisted(() => {
  const { crypto } = globalThis;
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  vi.stubGlobal('crypto', { getRandomValues });
});

import { startChain } from './chain.ts';
import { answerGround, commonOf, startGround } from './common-ground.ts';
import { makeCopy, openCopy } from './copy.ts';
import { isCopyOf } from './copy-commitment.ts';
import { epochKeyAt, senderKey } from './epoch-keys.ts';
import { copyPskOf, fingerprintOf } from './facilitator-key.ts';
import { parseBlind, parseMatch } from './ground-texts.ts';
import { formatInvite, parseInvite } from './invite-link.ts';
import { deriveLinkKeys } from './link-keys.ts';
import { deviceKey, openLocal, sealLocal } from './local-box.ts';
import { commitToPublicKey, deriveEpochKey, newKeyPair } from './pairing.ts';
import { newCommandId, newRoomId, newSecret, newToken } from './random.ts';
import { openRecord, sealRecord } from './record.ts';

describe('without crypto.subtle and crypto.randomUUID', () => {
  it('two phones meet by a link and read each other', () => {
    expect(globalThis.crypto.subtle).toBeUndefined();
    expect(globalThis.crypto.randomUUID).toBeUndefined();

    const room = newRoomId();
    const link = formatInvite({ origin: 'http://10.0.0.2:3000', room, secret: newSecret() });
    const invite = parseInvite({ room, fragment: new URL(link).hash });
    if (!invite.ok) throw new Error(invite.reason);
    const { introductionKey } = deriveLinkKeys(room, invite.secret);
    const [a, b] = [newKeyPair(), newKeyPair()];
    const commitment = commitToPublicKey(room, a.publicKey, newToken());
    const common = { introductionKey, room, epoch: 1, commitment };
    const atA = deriveEpochKey({ ...common, own: a, seat: 'a', partnerPublicKey: b.publicKey });
    const atB = deriveEpochKey({ ...common, own: b, seat: 'b', partnerPublicKey: a.publicKey });
    if (!atA.ok || !atB.ok) throw new Error('no key');

    const place = {
      room,
      epoch: 1,
      seat: 'a',
      kind: 'share',
      phase: 3,
      id: newCommandId(),
      seen: 9,
      prevHash: startChain(room),
    } as const;
    const sealed = sealRecord({ ...place, key: senderKey(atA.key, 'a', 1) }, 'Some words');
    if (!sealed.ok) throw new Error(sealed.reason);
    expect(openRecord({ ...place, key: senderKey(atB.key, 'a', 1) }, sealed.envelope)).toEqual({
      ok: true,
      text: 'Some words',
    });
    expect(openRecord({ ...place, key: senderKey(atB.key, 'b', 1) }, sealed.envelope).ok).toBe(
      false,
    );

    const key = deviceKey(newToken());
    expect(openLocal(key, 'draft', sealLocal(key, 'draft', 'half a'))).toEqual({
      ok: true,
      text: 'half a',
    });
  });

  it('[EN28] two phones find what they have in common', () => {
    const common = { room: newRoomId(), sitting: 1, purpose: 'topics' } as const;
    const universe = ['near', 'far', 'slow'];
    const atA = startGround({ ...common, seat: 'a' }, universe, 2, ['near', 'slow']);
    const atB = startGround({ ...common, seat: 'b' }, universe, 2, ['far', 'slow']);
    if (!atA.ok || !atB.ok) throw new Error('not started');
    const [blindA, blindB] = [parseBlind(atA.text, 2), parseBlind(atB.text, 2)];
    if (!blindA.ok || !blindB.ok) throw new Error('no points');
    const ofA = answerGround(atA.kept, blindB.value);
    const ofB = answerGround(atB.kept, blindA.value);
    if (!ofA.ok || !ofB.ok) throw new Error('no answer');
    const matchB = parseMatch(ofB.text, 2);
    if (!matchB.ok) throw new Error(matchB.reason);
    expect(commonOf(ofA.kept, matchB.value)).toEqual({ ok: true, common: ['slow'] });
  });

  it('[EN61] a counsellor is met by a link, and reads what is copied for them', () => {
    const room = newRoomId();
    const counsellor = newKeyPair();
    const fingerprint = fingerprintOf(counsellor.publicKey);
    const origin = 'http://10.0.0.2:3000';
    const link = formatInvite({ origin, room, secret: newSecret(), part: 'p', fingerprint });
    const invite = parseInvite({ room, fragment: new URL(link).hash });
    if (!invite.ok) throw new Error(invite.reason);
    expect(invite.fingerprint).toBe(fingerprint);
    const psk = copyPskOf(deriveLinkKeys(room, invite.secret, invite.part).introductionKey);

    const key = senderKey(epochKeyAt(newSecret(), 2), 'b', 2);
    const place = { room, epoch: 2, seat: 'b', kind: 'share', id: newCommandId() } as const;
    const { publicKey, secretKey } = counsellor;
    const copy = makeCopy({ place, key, publicKey, psk, text: 'Some words' });
    if (copy === null) throw new Error('no copy');
    expect(openCopy(place, { secretKey, psk }, copy)).toBe('Some words');
    expect(isCopyOf(copy.commitment, { ...place, key }, 'Some words')).toBe(true);
  });
});
