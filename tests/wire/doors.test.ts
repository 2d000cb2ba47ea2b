import { type InvitationReply, invitationReplySchema } from '@heard/shared/protocol/replies';
import { describe, expect, it } from 'vitest';
import { hashOf, newClaim, newOpening, openedRoom, post, seatedRoom } from '../support/partners.ts';
import { connectPhone, random32, randomEnvelope, randomId } from '../support/phone.ts';
import { startApp } from '../support/test-app.ts';

async function invitationTo(url: string, room: string): Promise<InvitationReply> {
  const answer = await fetch(`${url}/api/rooms/${room}/invitation`);
  return invitationReplySchema.parse(await answer.json());
}

/** What fetches a link before, or instead of, a person. */
const BOTS = [
  'facebookexternalhit/1.1',
  'Twitterbot/1.0',
  'WhatsApp/2.24',
  'TelegramBot (like TwitterBot)',
  'Slackbot-LinkExpanding 1.0',
  'Discordbot/2.0',
  'LinkedInBot/1.0',
  'SkypeUriPreview Preview/0.5',
  'Googlebot/2.1',
  'bingbot/2.0',
  'Applebot/0.1',
  'Mozilla/5.0 (Macintosh) AppleWebKit/605 (KHTML) Version/11 facebookexternalhit Facebot',
  'Mozilla/5.0 (Windows NT 10.0) Chrome/124 Safe Links',
  'Barracuda Sentinel',
  'Mimecast URL Protect',
  'ZoomBot',
  'Viber/1.0',
  'Iframely/1.3',
  'curl/8.0',
  'python-requests/2.31',
];

describe('opening a room', () => {
  it('[HT1] gives its maker the first seat, once, however often the same request comes', async () => {
    const app = await startApp();
    const { room, token, request } = newOpening();
    const replies = await Promise.all([1, 2, 3].map(() => post(app.url, '/api/rooms', request)));
    expect(replies).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    const phone = await connectPhone(app.url, { room, token, seat: 'a' });
    expect(phone.view()).toMatchObject({ seat: 'a', seq: 1, state: 'waiting' });
  });

  it('[HT1] of a name that is taken is refused', async () => {
    const app = await startApp();
    const { request } = await openedRoom(app.url);
    const other = newOpening().request;
    const sameName = { ...other, room: request.room };
    const sameId = { ...sameName, command: { ...other.command, id: request.command.id } };
    for (const one of [sameName, sameId]) {
      expect(await post(app.url, '/api/rooms', one)).toEqual({ ok: false, code: 'room-exists' });
    }
  });

  it('[HT1] in any other shape is malformed', async () => {
    const app = await startApp();
    const { request } = newOpening();
    for (const bad of [
      null,
      [],
      {},
      { ...request, room: '../../etc' },
      { ...request, extra: 1 },
      { ...request, command: { ...request.command, type: 'create' } },
      { ...request, command: { ...request.command, tokenHash: 'short' } },
      { ...request, command: { ...request.command, setting: { where: 'here', how: 'sung' } } },
    ]) {
      expect(await post(app.url, '/api/rooms', bad)).toEqual({ ok: false, code: 'malformed' });
    }
  });
});

describe('taking the second seat', () => {
  it('[HT2] needs the proof the link yields, and is told to whoever waits', async () => {
    const app = await startApp();
    const { room, token, joinProof } = await openedRoom(app.url);
    const path = `/api/rooms/${room}/claim`;
    const waiting = await connectPhone(app.url, { room, token, seat: 'a' });
    const wrong = await post(app.url, path, newClaim(random32(), random32()));
    expect(wrong).toEqual({ ok: false, code: 'wrong-proof' });
    expect(await post(app.url, path, newClaim(joinProof, random32()))).toEqual({ ok: true });
    expect(await waiting.reaches(2)).toMatchObject({ state: 'agreeing', isPartnerSeated: true });
  });

  it('[HT2] happens once; the same device may ask again, nobody else may', async () => {
    const app = await startApp();
    const { room, joinProof } = await openedRoom(app.url);
    const path = `/api/rooms/${room}/claim`;
    const mine = newClaim(joinProof, random32());
    const claims = [mine, mine, newClaim(joinProof, random32()), newClaim(joinProof, random32())];
    const first = await post(app.url, path, mine);
    const replies = await Promise.all(claims.map((claim) => post(app.url, path, claim)));
    const TAKEN = { ok: false, code: 'seat-taken' };
    expect([first, ...replies]).toEqual([{ ok: true }, { ok: true }, { ok: true }, TAKEN, TAKEN]);
    const stolenId = { ...mine, tokenHash: hashOf(random32()) };
    expect(await post(app.url, path, stolenId)).toEqual(TAKEN);
    expect(await invitationTo(app.url, room)).toMatchObject({ ok: true, isOpen: false });
  });

  it('[HT2] is won by one of two who tap at once', async () => {
    const app = await startApp();
    const { room, joinProof } = await openedRoom(app.url);
    const tokens = [random32(), random32()];
    const replies = await Promise.all(
      tokens.map((token) => post(app.url, `/api/rooms/${room}/claim`, newClaim(joinProof, token))),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    const won = tokens[replies.findIndex(({ ok }) => ok)] ?? '';
    const phone = await connectPhone(app.url, { room, token: won, seat: 'b' });
    expect(phone.view().seat).toBe('b');
  });

  it('[HT2] of a room that is not there is refused', async () => {
    const app = await startApp();
    for (const room of [randomId(), 'nonsense', '__proto__']) {
      const reply = await post(
        app.url,
        `/api/rooms/${room}/claim`,
        newClaim(random32(), random32()),
      );
      expect(reply).toEqual({ ok: false, code: 'unknown-room' });
    }
  });
});

describe('the invitation', () => {
  it('[HT3] shows the entry that opened the room and whether the seat is free', async () => {
    const app = await startApp();
    const { room, request } = await openedRoom(app.url);
    const { id, body, setting } = request.command;
    expect(await invitationTo(app.url, room)).toMatchObject({
      ok: true,
      isOpen: true,
      entries: [{ seq: 1, seat: 'a', type: 'create', id, body, setting }],
    });
    expect(await invitationTo(app.url, randomId())).toEqual({ ok: false, code: 'unknown-room' });
  });

  it('[HT9] shows none of the inviter’s words once the seat is taken', async () => {
    const app = await startApp();
    const { room, request, joinProof } = await openedRoom(app.url);
    expect(JSON.stringify(await invitationTo(app.url, room))).toContain(request.command.body);
    const claim = newClaim(joinProof, random32());
    expect(await post(app.url, `/api/rooms/${room}/claim`, claim)).toEqual({ ok: true });
    const later = await invitationTo(app.url, room);
    expect(later).toMatchObject({ ok: true, isOpen: false, entries: [{ seq: 1, type: 'create' }] });
    expect(JSON.stringify(later)).not.toContain(request.command.body);
  });

  it('[HT3] is spent by no link preview, however it asks', async () => {
    const app = await startApp();
    const { room, joinProof } = await openedRoom(app.url);
    for (const userAgent of BOTS) {
      for (const method of ['GET', 'HEAD']) {
        for (const path of [`/j/${room}`, `/r/${room}`, `/api/rooms/${room}/invitation`]) {
          const headers = { 'user-agent': userAgent };
          const answer = await fetch(app.url + path, { method, headers });
          expect(answer.status).toBe(200);
        }
        const claim = await fetch(`${app.url}/api/rooms/${room}/claim`, { method });
        expect(claim.status).toBe(405);
      }
    }
    expect(await invitationTo(app.url, room)).toMatchObject({ isOpen: true });
    const claim = newClaim(joinProof, random32());
    expect(await post(app.url, `/api/rooms/${room}/claim`, claim)).toEqual({ ok: true });
  });

  it('[WI5][HT7] a foreign page can use no door', async () => {
    const app = await startApp();
    const { room } = (await seatedRoom(app.url)).a;
    const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
    const asked = await fetch(`${app.url}/api/rooms/${room}/invitation`, { headers });
    expect(asked.status).toBe(403);
    expect(await asked.json()).toEqual({ ok: false, code: 'foreign-origin' });
    const body = JSON.stringify({ ...newOpening().request, body: randomEnvelope() });
    const opened = await fetch(`${app.url}/api/rooms`, { method: 'POST', headers, body });
    expect(await opened.json()).toEqual({ ok: false, code: 'foreign-origin' });
  });
});
