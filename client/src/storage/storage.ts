/**
 * What the phone keeps of its rooms, and the port every store of it promises. Knows no words: what
 * was written is sealed before it comes here.
 */
import type { Bytes32, CommandId, RoomId, Seat } from '@heard/shared/ids';
import type {
  AttendRequest,
  ClaimRequest,
  Command,
  CreateRequest,
  HostRequest,
} from '@heard/shared/protocol/commands';
import type { JournalStorage } from './journal-storage.ts';
import type { OwnBoxes } from './own-boxes.ts';

/** How this phone came to its seat, until the server has confirmed it. */
type DoorRequest =
  | { kind: 'create'; request: CreateRequest }
  | { kind: 'claim'; request: ClaimRequest };

/** One seat this phone holds: its keys, and how far it has read. */
export interface KeptSeat {
  room: RoomId;
  seat: Seat;
  token: Bytes32;
  /** Sent anew, with the same ids, until it is answered; null once the seat is this phone's. */
  door: DoorRequest | null;
  /** The id of the command that took the seat. */
  doorId: CommandId;
  /** 32 bytes; null once both phones have the pair's key, and the link is of no more use. */
  linkSecret: Uint8Array | null;
  /** 32 bytes: epoch 0's key. */
  introductionKey: Uint8Array;
  /** 32 bytes: this phone's half of the exchange. */
  secretKey: Uint8Array;
  /** Seat a's commitment to its public key: its own, or the one the invitation showed. */
  commitment: Bytes32;
  /** What opens that commitment; null on seat b's phone. */
  salt: Bytes32 | null;
  /** 32 bytes: epoch 1's key; null until both phones have met. */
  epochKey: Uint8Array | null;
  /** Sealed for this phone alone; `partnerName` null until it was read. */
  ownName: string;
  partnerName: string | null;
  /** How far the log was read and found whole, and its hash there (32 bytes): a server that
   * later shows less or something else is noticed. */
  lastSeq: number;
  lastHash: Uint8Array;
  isTampered: boolean;
  /** Epoch milliseconds. */
  lastUsedAt: number;
  /**
   * In a room its facilitator opened: which of the two links led here, and the fingerprint in it of
   * the facilitator's key.
   */
  hosted?: { part: 'p' | 'q'; fingerprint: string };
}

/** How this device came to a counsellor's chair, until the server has confirmed it. */
type ChairRequest =
  | { kind: 'host'; request: HostRequest }
  | { kind: 'attend'; request: AttendRequest };

/** One counsellor's chair this device holds: its keys, and the owner's own note of whose room it is. */
export interface KeptChair {
  room: RoomId;
  token: Bytes32;
  /** Sent anew, with the same ids, until it is answered; null once the chair is this device's. */
  door: ChairRequest | null;
  isHosted: boolean;
  /** 32 bytes, of the link: the two partners' in a room this device opened, its own elsewhere. */
  linkSecret: Uint8Array;
  /** 32 bytes: what copies are opened with. */
  secretKey: Uint8Array;
  /** Sealed for this device alone. */
  ownName: string;
  label: string;
  /** How far the room was followed: a server that later shows less is noticed. */
  lastSeq: number;
  isTampered: boolean;
  /** Epoch milliseconds. */
  lastUsedAt: number;
  /** The chair of an earlier link to the same room, until it is clear that this one is taken. */
  replaces: KeptChair | null;
}

/** A command that is safe here until the server has answered it for good. */
export interface Queued {
  room: RoomId;
  id: CommandId;
  command: Command;
  /** The words in it, sealed for this phone alone: they go back into the draft if it is refused. */
  words: string | null;
}

/**
 * What becomes of something kept beside the seat under a name: a draft, unopened ratings. Always
 * sealed. `change` is given what was kept, in the transaction that keeps what it returns; null is none.
 */
export interface NoteChange {
  name: string;
  change(box: string | null): string | null;
}

export interface ClientStorage {
  /** False where nothing outlives the page. */
  readonly isKept: boolean;
  /** Belongs to the phone's owner and to no room: forgetting a room leaves it as it is. */
  readonly journal: JournalStorage;
  /** A counsellor's book, apart from the journal. */
  readonly ledger: JournalStorage;
  readonly own: OwnBoxes;

  seats(): Promise<KeptSeat[]>;
  findSeat(room: RoomId): Promise<KeptSeat | null>;
  putSeat(seat: KeptSeat): Promise<void>;
  /** Reads and writes in one transaction: another tab may be writing too. Nothing for no seat. */
  changeSeat(room: RoomId, change: (seat: KeptSeat) => KeptSeat): Promise<void>;
  chairs(): Promise<KeptChair[]>;
  findChair(room: RoomId): Promise<KeptChair | null>;
  putChair(chair: KeptChair): Promise<void>;
  /** Reads and writes in one transaction. Nothing for no chair. */
  changeChair(room: RoomId, change: (chair: KeptChair) => KeptChair): Promise<void>;
  /** The seat or the chair, its outbox and its notes. */
  removeRoom(room: RoomId): Promise<void>;

  /** At the end of the room's queue, together with the notes, or not at all. */
  enqueue(queued: Queued, notes: readonly NoteChange[]): Promise<void>;
  /** In the order they were made, whichever tab made them. */
  queue(room: RoomId): Promise<Queued[]>;
  /**
   * Takes an answered command out, together with the notes' changes. Resolves to false where another
   * tab took it out already; then nothing changes.
   */
  dequeue(room: RoomId, id: CommandId, notes?: readonly NoteChange[]): Promise<boolean>;

  readNote(room: RoomId, name: string): Promise<string | null>;
  /** Begins at once and asks nothing first, so that it gets through while the page is closing. Null is none. */
  putNote(room: RoomId, name: string, box: string | null): Promise<void>;
  /** Reads and writes in one transaction: another tab, or a later moment, may have written meanwhile. */
  changeNote(room: RoomId, note: NoteChange): Promise<void>;

  close(): void;
}
