// Words around every screen of a room: the line at the top, lasting notices, and rooms one cannot enter.
import { plural } from '../plural.ts';
import { type PartnerName, partner, partnerFirst } from './partner.ts';

export const room = {
  status: {
    here: (name: PartnerName) => `${partnerFirst(name)} is here`,
    away: (name: PartnerName) => `${partnerFirst(name)} is away`,
    gone: (name: PartnerName) => `${partnerFirst(name)} is not here now`,
    notYet: (name: PartnerName) => `${partnerFirst(name)} is not here yet`,
    live: 'Connected',
    connecting: 'Connecting',
    down: 'The line is down',
    kept: 'Your words are kept on this phone and will go out by themselves.',
    waiting: (taps: number) =>
      plural('en', taps, {
        one: `${taps} tap waiting to be sent.`,
        other: `${taps} taps waiting to be sent.`,
      }),
    tryNow: 'Try now',
  },
  refused: {
    title: 'That tap did not count',
    wordsBack: 'Your words are back in the field.',
    dismiss: 'All right',
  },
  tampered: {
    title: 'Something was changed on its way here',
    body: 'Parts of this room are missing, altered or in another order than they were sent. What you have read so far stays readable, but it may not be all of it. It is best to stop here and speak in person, or to open a new room.',
  },
  notKept: {
    title: 'This browser keeps nothing',
    body: 'Your seat lasts only while this page is open. In an ordinary window, not a private one, it would stay.',
  },
  loading: {
    title: 'One moment',
    lead: 'Opening your room.',
  },
  absent: {
    title: 'This phone has no seat in this room',
    lead: 'If the room is yours, open it on the phone or in the browser you used before. If you were invited, open the link you were sent.',
  },
  reaching: {
    title: 'Reaching your room',
    lead: 'It takes a little longer than usual. Nothing is lost; your seat is kept on this phone.',
    offlineTitle: 'No connection just now',
    offlineLead:
      'Your seat and your words are kept on this phone. This page tries again by itself.',
  },
  over: {
    'expired-room': {
      title: 'This room has gone quiet for good',
      lead: 'It was not used for a long time, so the server let it go. You can open a new one whenever you like.',
    },
    'unknown-room': {
      title: 'There is no such room',
      lead: 'The server does not know it. It may have been let go, or the address has lost a letter.',
    },
    unauthorized: {
      title: 'This phone’s seat is no longer valid',
      lead: 'The server does not take this phone for a partner of this room. If you have another phone with your seat, open the room there.',
    },
    ahead: {
      title: 'The server has forgotten part of this room',
      lead: 'This phone has seen more than the server still has, as when an old copy was put back. The room cannot go on from here, but a new one can be opened.',
    },
    outdated: {
      title: 'Heard has been renewed',
      lead: 'This page is of an older version than the server. Load it again and go on where you were.',
    },
  },
  reload: 'Reload to go on',
  mark: (name: PartnerName) => `You and ${partner(name)}`,
};
