/** Who sits on the third chair, without a screen: real keys and the real server, so that the phones can be looked at. */
import type { FacilitatorView } from '@heard/shared/facilitator-view';
import type { Bytes32, CommandId, RoomId } from '@heard/shared/ids';
import type { Command, Setting } from '@heard/shared/protocol/commands';
import type { Move } from '@heard/shared/protocol/facilitation';
import type { Step } from '@heard/shared/protocol/pushes';
import type { Reply, SyncReply } from '@heard/shared/protocol/replies';
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import { io } from 'socket.io-client';
import { startChain } from '../../../client/src/secrets/chain.ts';
import { openCopy } from '../../../client/src/secrets/copy.ts';
import { senderKey } from '../../../client/src/secrets/epoch-keys.ts';
import {
  encodeLine,
  encodeLower,
  parseConsentCopy,
} from '../../../client/src/secrets/facilitation-words.ts';
import {
  copyPskOf,
  facilitatorCode,
  fingerprintOf,
} from '../../../client/src/secrets/facilitator-key.ts';
import { formatInvite, parseInvite } from '../../../client/src/secrets/invite-link.ts';
import { deriveLinkKeys, hashOf } from '../../../client/src/secrets/link-keys.ts';
import { newKeyPair } from '../../../client/src/secrets/pairing.ts';
import {
  newCommandId,
  newRoomId,
  newSecret,
  newToken,
} from '../../../client/src/secrets/random.ts';
import { sealRecord } from '../../../client/src/secrets/record.ts';
import { encodeCard, encodeHello } from '../../../client/src/secrets/words.ts';
import type { HeardServer } from './server.ts';

export interface Counsellor {
  readonly name: string;
  /** The short code of their key, as their own screen would show it. */
  readonly digits: string;
  view(): FacilitatorView;
  /** Everything both let be seen so far: a copy's kind and its text. */
  copies(): readonly { kind: string; seat: string; text: string }[];
  /** Waits until this is so, by what the server told. */
  waits(isSo: (view: FacilitatorView) => boolean): Promise<void>;
  steer(move: Move): Promise<Reply>;
  say(text: string): Promise<Reply>;
  offer(text: string): Promise<Reply>;
  lower(depth: 1 | 2): Promise<Reply>;
  isAway(isAway: boolean): void;
  leaves(): void;
}

export interface HostedRoom {
  counsellor: Counsellor;
  /** The two links, one for each partner. */
  links: readonly [string, string];
}

const MAYA = 'Maya';
const LOOK_EVERY_MS = 50;
const WRITTEN: Setting = { where: 'apart', how: 'written' };

export async function hostRoom(
  server: HeardServer,
  origin = server.url,
  {
    setting = WRITTEN,
    isLinkOfAnother = false,
  }: { setting?: Setting; isLinkOfAnother?: boolean } = {},
): Promise<HostedRoom> {
  const room = newRoomId();
  const secret = newSecret();
  const keyPair = newKeyPair();
  const token = newToken();
  const id = newCommandId();
  const { introductionKey } = deriveLinkKeys(room, secret);
  const parts = ['p', 'q'] as const;
  await post(server, '/api/hosted', {
    room,
    command: {
      id,
      seen: 0,
      phase: 0,
      joinHashes: parts.map((part) => hashOf(deriveLinkKeys(room, secret, part).joinProof)),
      tokenHash: hashOf(token),
      setting,
      body: helloOf({ room, kind: 'host', id, introductionKey, publicKey: keyPair.publicKey }),
    },
  });
  const fingerprint = fingerprintOf((isLinkOfAnother ? newKeyPair() : keyPair).publicKey);
  const linkFor = (part: 'p' | 'q') => formatInvite({ origin, room, secret, part, fingerprint });
  const counsellor = await sits({ server, room, token, keyPair, introductionKey });
  return { counsellor, links: [linkFor('p'), linkFor('q')] };
}

/** By the link two partners sent. `isForged`: somebody who has its proof, and not the link itself. */
export async function attendRoom(
  server: HeardServer,
  link: string,
  { isForged = false }: { isForged?: boolean } = {},
): Promise<Counsellor> {
  const url = new URL(link);
  const invite = parseInvite({ room: url.pathname.slice('/j/'.length), fragment: url.hash });
  if (!invite.ok || invite.part !== 'f') throw new Error('this is no counsellor’s link');
  const { room, secret } = invite;
  const { joinProof, introductionKey } = deriveLinkKeys(room, secret, 'f');
  const keyPair = newKeyPair();
  const token = newToken();
  const id = newCommandId();
  const key = isForged ? newSecret() : introductionKey;
  await post(server, `/api/rooms/${room}/attend`, {
    id,
    seen: 0,
    phase: 0,
    joinProof,
    tokenHash: hashOf(token),
    body: helloOf({
      room,
      kind: 'attend',
      id,
      introductionKey: key,
      publicKey: keyPair.publicKey,
    }),
  });
  return sits({ server, room, token, keyPair, introductionKey });
}

interface Hello {
  room: RoomId;
  kind: 'host' | 'attend';
  id: CommandId;
  introductionKey: Uint8Array;
  publicKey: Bytes32;
}

function helloOf({ introductionKey, publicKey, ...place }: Hello): string {
  return sealed(
    { ...place, seen: 0, phase: 0 },
    introductionKey,
    encodeHello({ name: MAYA, publicKey }),
  );
}

/** Whoever sits on the third chair cannot read the log: what they seal stands at its beginning. */
function sealed(
  place: { room: RoomId; kind: string; id: CommandId; seen: number; phase: number },
  key: Uint8Array,
  text: string,
): string {
  const record = sealRecord(
    {
      ...place,
      seat: 'facilitator',
      epoch: 0,
      key: senderKey(key, 'facilitator', 0),
      prevHash: startChain(place.room),
    },
    text,
  );
  if (!record.ok) throw new Error(record.reason);
  return record.envelope;
}

async function post({ url }: HeardServer, path: string, body: unknown): Promise<void> {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const told = (await answer.json()) as { ok: boolean };
  if (!told.ok) throw new Error(`${path}: ${JSON.stringify(told)}`);
}

interface Chair {
  server: HeardServer;
  room: RoomId;
  token: Bytes32;
  keyPair: ReturnType<typeof newKeyPair>;
  introductionKey: Uint8Array;
}

async function sits(chair: Chair): Promise<Counsellor> {
  const { server, room, token, keyPair, introductionKey } = chair;
  const own = { secretKey: keyPair.secretKey, psk: copyPskOf(introductionKey) };
  const copies: { kind: string; seat: string; text: string }[] = [];
  let view: FacilitatorView | null = null;
  let lineKey: Uint8Array | null = null;
  let lastSeq = 0;
  const socket = io(server.url, {
    auth: { protocol: PROTOCOL_VERSION, room, token, lastSeq: 0 },
    forceNew: true,
    transports: ['websocket'],
  });
  const take = (step: Step): void => {
    if (step.view.seat === 'facilitator' && step.view.seq >= (view?.seq ?? 0)) view = step.view;
    for (const { seq, seat, type: kind, id, copy, held } of step.entries) {
      if (seq <= lastSeq) continue;
      lastSeq = seq;
      for (const one of [
        { id, copy, seat },
        { id: held?.id ?? '', copy: held?.copy, seat: seat === 'a' ? 'b' : 'a' } as const,
      ]) {
        if (one.copy?.box === undefined || one.seat === null || one.seat === 'facilitator')
          continue;
        const { epoch, commitment, box } = one.copy;
        const place = { room, epoch, seat: one.seat, kind, id: one.id };
        const text = openCopy(place, own, { box, commitment });
        if (text === null) throw new Error(`a copy of ${kind} did not open`);
        copies.push({ kind, seat: one.seat, text });
        const told = kind === 'consent' ? parseConsentCopy(text) : null;
        if (told?.ok) ({ lineKey } = told.value);
      }
    }
  };
  socket.on('step', take);
  const now = (): FacilitatorView => {
    if (view === null) throw new Error('the counsellor has heard nothing yet');
    return view;
  };
  const waits = async (isSo: (view: FacilitatorView) => boolean): Promise<void> => {
    while (view === null || !isSo(view)) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
  const send = async (what: Record<string, unknown>, text?: string): Promise<Reply> => {
    const id = newCommandId();
    const { seq: seen, structure } = now();
    const phase = structure?.phase ?? 0;
    const kind = String(what.type);
    const key = text === undefined ? null : lineKey;
    if (text !== undefined && key === null) throw new Error('nothing was let be seen yet');
    const body =
      text === undefined || key === null
        ? {}
        : { body: sealed({ room, kind, id, seen, phase }, key, text) };
    const command = { ...what, ...body, id, seen, phase } as unknown as Command;
    const reply = (await socket.timeout(20_000).emitWithAck('command', command)) as Reply;
    if (reply.ok && reply.step !== undefined) take(reply.step);
    return reply;
  };
  const synced = (await new Promise((resolve, reject) => {
    socket.once('connect_error', reject);
    socket.once('connect', () => resolve(socket.emitWithAck('sync', { since: 0 })));
  })) as SyncReply;
  if (!synced.ok) throw new Error(synced.code);
  take(synced.step);
  return {
    name: MAYA,
    digits: facilitatorCode(keyPair.publicKey).digits,
    view: now,
    copies: () => copies,
    waits,
    steer: (move) => send({ type: 'steer', move }),
    say: (text) => send({ type: 'line' }, encodeLine({ text })),
    offer: (text) => send({ type: 'offer' }, encodeCard({ id: null, text })),
    lower: (depth) => send({ type: 'lower' }, encodeLower({ depth })),
    isAway: (isAway) => void socket.emit('presence', isAway ? 'away' : 'here'),
    leaves: () => void socket.disconnect(),
  };
}
