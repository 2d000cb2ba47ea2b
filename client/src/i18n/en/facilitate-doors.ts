// Words of features/facilitate: opening a room for two, the link one is invited by, and all rooms at once.
import type { DoorProblem } from '../../session/room-screen.ts';
import { plural } from '../plural.ts';
import type { DoorWords } from './doors.ts';

/** What is said to a counsellor where a partner would be told something else. */
const problems: Partial<Record<DoorProblem, DoorWords>> = {
  'seat-taken': {
    title: 'This chair is taken',
    body: 'Somebody holds this session already. If it is you on another device, open it there.',
  },
  'no-facilitator': {
    title: 'This invitation is no longer open',
    body: 'It was used once already, or the two took it back. They can make a new link.',
  },
  'wrong-proof': {
    title: 'This is not the link for this room',
    body: 'It was used once already, or changed on the way. The two can make a new one.',
  },
  'unknown-room': {
    title: 'There is no such room',
    body: 'It may have been closed, or the server no longer has it.',
  },
  'expired-room': {
    title: 'This room is gone',
    body: 'It was not used for a long time, so the server let it go.',
  },
  'unreadable-invitation': {
    title: 'This invitation cannot be read',
    body: 'The link and the room do not belong together. Ask for the link once more.',
  },
};

export const facilitateDoors = {
  problems,

  host: {
    title: 'Hold a session for two',
    lead: 'You open the room and give each partner a link of their own. You see nothing until both said yes on their own phones, and then only as much as both allow.',
    toRooms: 'Your rooms',
    checklist: 'Before you invite them',
    checklistHint: 'Tick each by hand. It is for you alone: none of it is kept or sent.',
    checks: {
      screened: 'I have spoken with each of them alone.',
      adults: 'Both are adults.',
      told: 'Both know what I can see, and that either can end it.',
      'stop-word': 'We have agreed on a word that stops everything.',
      whereabouts: 'I know where each of them is, and how to reach them.',
      'not-recording': 'Nobody is recording.',
      leaving: 'We have said what happens if one of them leaves.',
    },
    checksLeft: (left: number) =>
      plural('en', left, {
        one: 'One line is still to be ticked.',
        other: `${left} lines are still to be ticked.`,
      }),
    name: 'What do they call you?',
    nameHint: 'Both see it on their phones.',
    label: 'Your own note for this couple',
    labelHint:
      'It stays on this device. A time of day is enough: Heard keeps no clinical notes, and has no field for them.',
    where: 'Where the two are',
    together: 'Side by side',
    apart: 'Apart',
    how: 'How they talk',
    spoken: 'Out loud',
    written: 'In writing',
    changeable: 'The two can change both of these later.',
    open: 'Open the room',
    opening: 'Opening the room',
  },

  links: {
    title: 'One link for each',
    lead: 'Each link lets one person in, once. Give each partner their own.',
    one: 'The first link',
    other: 'The second link',
    codeTitle: (which: string) => `${which}, as a code for a camera`,
    copy: 'Copy the link',
    copied: 'Copied',
    selected: 'It is selected; copy it from here.',
    share: 'Share the link',
    shareText: 'Your link to our session on Heard',
    arrived: {
      0: 'Nobody has arrived yet.',
      1: 'One of the two has arrived.',
      2: 'Both have arrived. Their phones are meeting.',
    },
    localhost: {
      title: 'No other device can open these links',
      body: 'This page is open by this computer’s own name. Open Heard by the address the server prints, and make the room there.',
    },
  },

  attend: {
    title: 'You are invited to hold this session',
    lead: 'The two in this room ask you to be with them in it.',
    lines: [
      'You see nothing until both said yes on their own phones, and only as much as both allow.',
      'Either can take it back at any time. What you saw is then gone from your screen.',
      'Both see all you do here, and either can decline it. Nothing you write goes to one of them alone.',
    ],
    linesTitle: 'How it works',
    checklist: 'Good to have in place',
    take: 'Take the chair',
    taking: 'Taking the chair',
    held: {
      title: 'You hold this session already',
      body: 'This device has the counsellor’s chair in this room. There is nothing more to take.',
      go: 'Go to the session',
    },
    own: {
      title: 'This link is for your counsellor',
      body: 'This phone has a partner’s seat in the room. Send the link to whoever is to hold the session.',
      go: 'Go to your room',
    },
  },

  rooms: {
    title: 'Your rooms',
    lead: 'Who has waited or paused longest comes first.',
    leadKeys: 'A key opens a room, and Escape comes back.',
    none: {
      title: 'No rooms on this device',
      lead: 'A room you open, or are invited to, is listed here.',
    },
    open: 'Open another room',
    unnamed: 'Without a note',
    opens: (key: string) => `Key ${key}`,
    inSight: 'In sight',
    outOfSight: 'Not in sight',
    waits: (minutes: string) => `waiting ${minutes}`,
    sitting: (minutes: string) => `${minutes} in all`,
    pausedFor: (minutes: string) => `paused ${minutes}`,
    here: (minutes: string) => `here ${minutes}`,
    arrived: {
      0: 'Nobody has arrived yet',
      1: 'One has arrived',
      2: 'Both are there',
    },
    states: {
      loading: 'Opening',
      reaching: 'Reaching the room',
      absent: 'Not held on this device',
      over: 'Your seat has ended',
      stopped: 'The line is down',
    },
    back: 'All rooms',
  },
};
