// Both ways to a third chair: a counsellor opens a room for two, or two partners invite one.
import type { RoomId } from '@heard/shared/ids';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../client/src/secrets/facilitator-key.ts';
import type { Invite } from '../../client/src/secrets/invite-link.ts';
import { newKeyPair } from '../../client/src/secrets/pairing.ts';
import { joinRoomOn, readInvitationOn } from '../../client/src/session/doors.ts';
import { startApp } from '../support/test-app.ts';
import { attend, COUNSELLOR, host, sit } from './support/counsellor.ts';
import { both, type Couple, meet, NAMES, playTo, tapped, WRITTEN } from './support/couple.ts';
import { hostedCouple } from './support/hosted-couple.ts';
import { enter, newPhone, reload } from './support/player.ts';
import { startRelay } from './support/relay.ts';

describe('a room a counsellor opened', () => {
  it('[CL140] tells both partners who opened it, and takes the two in as any other pair', async () => {
    const { url } = await startApp();
    const { links, chair } = await host(url);
    const invitation = { ok: true, by: 'facilitator', name: COUNSELLOR, setting: WRITTEN };
    for (const link of [links.p, links.q]) {
      expect(await readInvitationOn(await newPhone(url), link)).toEqual(invitation);
    }
    const couple = await hostedCouple(url, links);
    expect(couple.a.screen().names).toEqual({ mine: NAMES.a, partner: NAMES.b });
    expect(couple.b.screen().names).toEqual({ mine: NAMES.b, partner: NAMES.a });
    expect(couple.a.screen().safetyCode).toEqual(couple.b.screen().safetyCode);
    for (const { screen } of [couple.a, couple.b]) {
      expect(screen().isTampered).toBe(false);
      expect(screen().inviteLink).toBeNull();
      expect(screen().facilitation).toMatchObject({
        name: COUNSELLOR,
        isSeated: true,
        isHosted: true,
        isKeyWrong: false,
        scope: 'none',
      });
    }
    const codes = [couple.a, couple.b].map(({ screen }) => screen().facilitation?.code);
    expect(codes[0]).toEqual(codes[1]);
    expect(codes[0]?.digits).toMatch(/^\d{6}$/);
    await playTo(couple, 'sharing');
    expect((await sit(url, chair)).read()).toEqual([]);
  });
});
