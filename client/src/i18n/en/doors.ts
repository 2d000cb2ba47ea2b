// What to say when a room could not be opened or joined. Said on a page of its own, or above a button.
import type { DoorProblem } from '../../session/room-screen.ts';

export interface DoorWords {
  title: string;
  body: string;
}

const tryLater: DoorWords = {
  title: 'The server cannot take this just now',
  body: 'Nothing was lost and nothing was used up. Please try again in a little while.',
};

const oddAnswer: DoorWords = {
  title: 'That did not work',
  body: 'This page and the server did not understand each other. Nothing was used up. Load the page again, then try once more.',
};

const renewed: DoorWords = {
  title: 'Heard has been renewed',
  body: 'This page is of an older version than the server. Load it again, then try once more.',
};

export const doors = {
  tryAgain: 'Try again',
  trying: 'Trying again',
  reload: 'Load the page again',
  problems: {
    offline: {
      title: 'The server could not be reached',
      body: 'Nothing was lost and nothing was used up. Try again when the line is back.',
    },
    'unreadable-invitation': {
      title: 'This invitation cannot be read',
      body: 'The link and the room do not belong together. Ask whoever sent it to share the link again, straight from their screen.',
    },
    'other-facilitator': {
      title: 'This is not the counsellor your link names',
      body: 'The room shows another key than the one in your link, so nothing was sent to it. Please ask your counsellor for a new link.',
    },
    'other-seat-held': {
      title: 'You are in this room already',
      body: 'This browser holds another seat in it: a partner’s, or the counsellor’s. One browser can hold one seat, so please open the link on another phone or computer.',
    },
    'wrong-proof': {
      title: 'This is not the link for this room',
      body: 'Something in it was changed on the way. Ask whoever sent it to share it again, straight from their screen.',
    },
    'unknown-room': {
      title: 'There is no such room',
      body: 'It may have been closed, or the server no longer has it. Whoever invited you can open a new one in a moment.',
    },
    'expired-room': {
      title: 'This room is gone',
      body: 'It was not used for a long time, so the server let it go. Whoever invited you can open a new one in a moment.',
    },
    'seat-taken': {
      title: 'This seat is taken',
      body: 'A room has two seats, and both have someone in them. If this is your seat on another phone, open it there.',
    },
    'phase-over': {
      title: 'This invitation was closed',
      body: 'Your partner has taken it back. If that was not meant, they can open it again.',
    },
    'wrong-state': {
      title: 'This invitation was closed',
      body: 'Your partner has taken it back. If that was not meant, they can open it again.',
    },
    stale: {
      title: 'The room has just changed',
      body: 'Nothing was used up. Please try once more.',
    },
    'too-fast': {
      title: 'A little slower, please',
      body: 'The server was asked too often just now. Nothing was used up. Wait a minute, then try again.',
    },
    busy: tryLater,
    'storage-full': tryLater,
    outdated: renewed,
    'foreign-origin': {
      title: 'This page is not from here',
      body: 'It came from an address the server does not know. Open Heard by the address its server prints.',
    },
    malformed: oddAnswer,
    'too-large': oddAnswer,
    unauthorized: oddAnswer,
    'room-exists': oddAnswer,
    'room-full': oddAnswer,
    ahead: oddAnswer,
    'not-your-turn': oddAnswer,
    'already-done': oddAnswer,
    'no-facilitator': oddAnswer,
    'out-of-sight': oddAnswer,
    'not-introduced': oddAnswer,
    'nothing-said': oddAnswer,
    'limit-reached': oddAnswer,
  } satisfies Record<DoorProblem, DoorWords> as Record<DoorProblem, DoorWords>,
};
