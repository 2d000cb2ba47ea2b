// Words of features/measures, in our own wording. Where they come from stands on the page on who can see what.

export const measures = {
  circles: {
    /** Eleven, from 0 to 10. */
    positions: [
      'Apart',
      'Just touching',
      'A small overlap',
      'Some overlap',
      'Not quite half together',
      'Half together',
      'More together than apart',
      'Mostly together',
      'Very close',
      'Almost one',
      'As one',
    ],
    unset: 'Draw the circles together',
    apart: 'Further apart',
    closer: 'Closer',
  },
  before: {
    title: 'How close do you feel right now?',
    lead: 'One circle is you, the other your partner. For yourself alone: it stays on this phone.',
    goOn: 'Go on',
    leaveOut: 'Leave this out',
  },
  after: {
    title: 'How close do you feel now?',
    lead: 'For yourself alone. Nothing of it leaves this phone.',
    goOn: 'Go on',
    leaveOut: 'Leave this out',
  },
  afterShared: {
    title: 'How close do you feel now?',
    lead: 'For yourself. It leaves this phone only if you choose so at the end.',
    goOn: 'Go on',
    leaveOut: 'Leave this out',
  },
  items: {
    title: 'How was it, for you?',
    lead: 'Nothing of it leaves this phone. Leave out what you like.',
    leadShared: 'It leaves this phone only if you choose so next. Leave out what you like.',
    understood: 'I felt understood.',
    valued: 'I felt that who I am counts.',
    caredAbout: 'I felt cared about.',
    low: 'Not at all',
    high: 'Completely',
    unset: 'Not set',
    clear: 'Clear',
    again: 'Would you do this again?',
    answers: { yes: 'Yes', maybe: 'Maybe', no: 'No' },
    done: 'Done',
    leaveOut: 'Leave these out',
  },
};
