// What to say when a tap was answered with a no: what is so, without blame.
import type { RefusalCode } from '@heard/shared/protocol/refusals';

export const refusals: Record<RefusalCode, string> = {
  malformed: 'The server could not make sense of it. Loading the page again may help.',
  'too-large': 'It was longer than one piece can be.',
  outdated: 'This page is of an older version than the server. Load it again to go on.',
  'foreign-origin': 'This page came from a place the server does not know.',
  unauthorized: 'The server does not take this phone for a partner of this room.',
  'unknown-room': 'The server does not know this room any more.',
  'expired-room': 'The room was not used for a long time, and is gone.',
  'seat-taken': 'The seat is already taken.',
  'wrong-proof': 'The link is not the one this room was opened with.',
  'room-exists': 'A room of this name is already there.',
  'room-full': 'This room holds as much as a room can. A new one has all the space you need.',
  ahead: 'This phone has seen more of the room than the server still has.',
  stale:
    'Something had just happened on the other phone. Have a look, and tap again if it still fits.',
  'phase-over': 'The moment it belonged to had passed.',
  'wrong-state': 'It does not belong to this point of the sitting.',
  'not-your-turn': 'It was your partner’s to do just then.',
  'already-done': 'You had done it already.',
  'not-introduced': 'The two phones have not met yet. They need a moment online together.',
  'no-facilitator': 'There is no counsellor in this room any more.',
  'out-of-sight': 'Both of you would have to agree to that first.',
  'nothing-said': 'There is nothing to hand over yet. Write something first.',
  'limit-reached': 'It was done as often as one turn allows.',
  'too-fast': 'That was a little fast for the server. Give it a moment.',
  busy: 'The server was busy just then.',
  'storage-full': 'The server has no space to keep anything just now.',
};
