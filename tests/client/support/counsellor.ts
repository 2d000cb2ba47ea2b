/** A counsellor at a table of their own: holds real keys, opens what was copied for them, and steers. */
import type { Envelope } from '@heard/shared/envelope';
import type { FacilitatorView } from '@heard/shared/facilitator-view';
import type { Bytes32, RoomId, Seat } from '@heard/shared/ids';
import type { Setting } from '@heard/shared/protocol/commands';
import type { Move, SeenCopy } from '@heard/shared/protocol/facilitation';
import type { Step } from '@heard/shared/protocol/pushes';
import type { Reply } from '@heard/shared/protocol/replies';
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { PROTOCOL_VERSION } from '@heard/shared/protocol/version';
import { io } from 'socket.io-client';
import { onTestFinished } from 'vitest';
import { startChain } from '../../../client/src/secrets/chain.ts';
import { openCopy } from '../../../client/src/secrets/copy.ts';
import { senderKey } from '../../../client/src/secrets/epoch-keys.ts';
import {
  encodeLine,
  encodeLower,
  parseConsentCopy,
} from '../../../client/src/secrets/facilitation-words.ts';
import { copyPskOf, fingerprintOf } from '../../../client/src/secrets/facilitator-key.ts';
import { formatInvite, type Invite, parseInvite } from '../../../client/src/secrets/invite-link.ts';
import { deriveLinkKeys, hashOf } from '../../../client/src/secrets/link-keys.ts';
import { type KeyPair, newKeyPair } from '../../../client/src/secrets/pairing.ts';
import {
  newCommandId,
  newRoomId,
  newSecret,
  newToken,
} from '../../../client/src/secrets/random.ts';
import { sealRecord } from '../../../client/src/secrets/record.ts';
import { type Card, encodeCard, encodeHello } from '../../../client/src/secrets/words.ts';
import { WRITTEN } from './couple.ts';

export const COUNSELLOR = 'Dr Amara Lindqvist';

/** What was copied and opened: by whom, of what kind, in which words. */
export interface Read {
  seq: number;
  seat: Seat;
  kind: string;
  text: string;
}

/** Everything that opens a counsellor's chair. */
export interface Chair {
  room: RoomId;
  token: Bytes32;
  keys: KeyPair;
  introductionKey: Uint8Array;
}

export interface Counsellor {
  chair: Chair;
  view(): FacilitatorView;
  entries(): readonly SeenEntry[];
  /** Every copy that came and opened, oldest first. */
  read(): Read[];
  steer(move: Move): Promise<Reply>;
  say(text: string): Promise<Reply>;
  offer(card: Card): Promise<Reply>;
  lower(depth: 1 | 2 | null): Promise<Reply>;
  leave(): Promise<Reply>;
  /** Resolves once this is so of what came. */
  sees(what: string, isSo: (counsellor: Counsellor) => boolean): Promise<void>;
  /** `lineKey`: instead of the one the partners gave. */
  send(
    command: { type: string } & Record<string, unknown>,
    text?: string,
    lineKey?: Uint8Array,
  ): Promise<Reply>;
}

/** Opens a room for two. `asked` may be whatever somebody else would have put there. */
export async function host(
  url: string,
  { setting = WRITTEN, keys = newKeyPair(), named = keys.publicKey }: HostWish = {},
): Promise<{ chair: Chair; links: { p: Invite; q: Invite } }> {
  const room = newRoomId();
  const secret = newSecret();
  const token = newToken();
  const { introductionKey } = deriveLinkKeys(room, secret);
  const id = newCommandId();
  const hello = encodeHello({ name: COUNSELLOR, publicKey: keys.publicKey });
  const body = sealedBy({ room, introductionKey }, 'host', id, { seen: 0, phase: 0 }, hello);
  const joinHashes = (['p', 'q'] as const).map((part) =>
    hashOf(deriveLinkKeys(room, secret, part).joinProof),
  );
  const command = { id, seen: 0, phase: 0, joinHashes, tokenHash: hashOf(token), setting, body };
  await post(`${url}/api/hosted`, { room, command });
  const link = (part: 'p' | 'q') =>
    followed(formatInvite({ origin: url, room, secret, part, fingerprint: fingerprintOf(named) }));
  return { chair: { room, token, keys, introductionKey }, links: { p: link('p'), q: link('q') } };
}

interface HostWish {
  setting?: Setting;
  keys?: KeyPair;
  /** The key the links name. */
  named?: Bytes32;
}

/** Comes by the link two partners made. */
export async function attend(
  url: string,
  inviteLink: string | null,
  keys = newKeyPair(),
  sealedWith?: Uint8Array,
): Promise<Chair> {
  const { room, secret } = followed(inviteLink ?? '');
  const { joinProof, introductionKey } = deriveLinkKeys(room, secret, 'f');
  const token = newToken();
  const id = newCommandId();
  const hello = encodeHello({ name: COUNSELLOR, publicKey: keys.publicKey });
  const key = sealedWith ?? introductionKey;
  const stamp = { seen: 0, phase: 0 };
  const body = sealedBy({ room, introductionKey: key }, 'attend', id, stamp, hello);
  await post(`${url}/api/rooms/${room}/attend`, {
    id,
    ...stamp,
    joinProof,
    tokenHash: hashOf(token),
    body,
  });
  return { room, token, keys, introductionKey };
}

export function followed(link: string): Invite {
  const url = new URL(link);
  const invite = parseInvite({ room: url.pathname.slice('/j/'.length), fragment: url.hash });
  if (!invite.ok) throw new Error(invite.reason);
  return invite;
}

/** Sits down. */
export async function sit(url: string, chair: Chair): Promise<Counsellor> {
  const entries: SeenEntry[] = [];
  let view: FacilitatorView | null = null;
  const looks = new Set<() => void>();
  const socket = io(url, {
    auth: { protocol: PROTOCOL_VERSION, room: chair.room, token: chair.token, lastSeq: 0 },
    forceNew: true,
    transports: ['websocket'],
  });
  onTestFinished(() => {
    socket.disconnect();
  });
  const take = async (step: Step | undefined): Promise<void> => {
    if (step?.view.seat !== 'facilitator') return;
    for (const entry of step.entries) if (entry.seq === entries.length + 1) entries.push(entry);
    view = step.view;
    for (const look of [...looks]) look();
    if (step.view.seq <= entries.length) return;
    const reply = await socket.timeout(5_000).emitWithAck('sync', { since: entries.length });
    if (reply.ok) await take(reply.step);
  };
  socket.on('step', (step: Step) => void take(step));

  const counsellor: Counsellor = {
    chair,
    view() {
      if (view === null) throw new Error('nothing was seen yet');
      return view;
    },
    entries: () => entries,
    read: () => readCopies(chair, entries),
    steer: (move) => counsellor.send({ type: 'steer', move }),
    say: (text) => counsellor.send({ type: 'line' }, encodeLine({ text })),
    offer: (card) => counsellor.send({ type: 'offer' }, encodeCard(card)),
    lower: (depth) => counsellor.send({ type: 'lower' }, encodeLower({ depth })),
    leave: () => counsellor.send({ type: 'leave' }),
    sees: (what, isSo) =>
      new Promise((resolve, reject) => {
        const end = (act: () => void) => {
          clearTimeout(timer);
          looks.delete(look);
          act();
        };
        const look = () => {
          if (view !== null && isSo(counsellor)) end(resolve);
        };
        const timer = setTimeout(
          () => end(() => reject(new Error(`never ${what}: ${JSON.stringify(view)}`))),
          10_000,
        );
        looks.add(look);
        look();
      }),
    async send(command, text, otherKey) {
      const id = newCommandId();
      const stamp = { seen: entries.length, phase: view?.structure?.phase ?? 0 };
      const lineKey = otherKey ?? lineKeyIn(counsellor.read());
      const key = text === undefined ? null : (lineKey ?? newSecret());
      const body =
        key === null
          ? {}
          : {
              body: sealedBy(
                { room: chair.room, introductionKey: key },
                command.type,
                id,
                stamp,
                text ?? '',
              ),
            };
      const sent = { id, ...stamp, ...command, ...body };
      const reply: Reply = await socket.timeout(5_000).emitWithAck('command', sent);
      if (reply.ok) await take(reply.step);
      return reply;
    },
  };
  await counsellor.sees('the room', () => true);
  return counsellor;
}

/** Everything in these entries that this chair's keys open. */
export function readCopies(
  { room, keys, introductionKey }: Chair,
  entries: readonly SeenEntry[],
): Read[] {
  const own = { secretKey: keys.secretKey, psk: copyPskOf(introductionKey) };
  return entries.flatMap(({ seq, seat, type: kind, id, copy, held }) => {
    if (seat !== 'a' && seat !== 'b') return [];
    const first = held && opened(otherOf(seat), held.id, held.copy);
    return [...(first ?? []), ...opened(seat, id, copy)];

    function opened(of: Seat, copied: string, { box, commitment, epoch }: SeenCopy = NO_COPY) {
      if (box === undefined) return [];
      const text = openCopy({ room, epoch, seat: of, kind, id: copied }, own, { box, commitment });
      return text === null ? [] : [{ seq, seat: of, kind, text }];
    }
  });
}

const NO_COPY: SeenCopy = { epoch: 0, commitment: newToken() };

function otherOf(seat: Seat): Seat {
  return seat === 'a' ? 'b' : 'a';
}

function lineKeyIn(read: readonly Read[]): Uint8Array | null {
  const copied = read.findLast(({ kind }) => kind === 'consent');
  const parsed = parseConsentCopy(copied?.text ?? '');
  return parsed.ok ? parsed.value.lineKey : null;
}

/** A facilitator's records stand at the beginning of the log: it is all of it they can hash. */
export function sealedBy(
  { room, introductionKey }: Pick<Chair, 'room' | 'introductionKey'>,
  kind: string,
  id: string,
  stamp: { seen: number; phase: number },
  text: string,
): Envelope {
  const key = senderKey(introductionKey, 'facilitator', 0);
  const place = { room, epoch: 0, key, seat: 'facilitator', kind, id, ...stamp } as const;
  const sealed = sealRecord({ ...place, prevHash: startChain(room) }, text);
  if (!sealed.ok) throw new Error(sealed.reason);
  return sealed.envelope;
}

async function post(url: string, body: unknown): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const reply = await answer.json();
  if (!reply.ok) throw new Error(reply.code);
}
