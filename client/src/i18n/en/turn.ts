/** The words of a turn, from the three cards to the two numbers. */
import { type CounsellorName, counsellor } from './counsellor.ts';
import { type PartnerName, partner, partnerFirst, partners } from './partner.ts';

const apart = (distance: number): string => {
  const words = ['Nothing', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
  return `${words[distance] ?? 'Ten'} apart`;
};

export const turn = {
  common: {
    pieceOnItsWay: 'On its way',
    pieceKept: 'Kept here, goes out by itself',
    asks: (name: PartnerName) => `${partnerFirst(name)} asks`,
    about: (topic: string) => `About: ${topic}`,
    youAsk: (name: PartnerName) => `Your question for ${partner(name)}`,
    forBoth: 'For both of you',
    beThere: 'How can I best be there for you in this?',
    beThereAfter: (card: string) => `You both answered: ${card}`,
    passed: 'The deck moved on.',
    mayDim: 'This phone may go dark by itself here. A touch wakes it, and nothing is lost.',
    pass: 'Let the deck move on',
  },

  depth: { 1: 'Light', 2: 'Closer', 3: 'Closest' },

  drawing: {
    title: (name: PartnerName) => `What would you like to ask ${partner(name)}?`,
    leadSpoken: 'Choose a card, then read it aloud.',
    leadWritten: 'Choose the card you would most like to hear about.',
    dealing: 'Three cards are on their way.',
    ask: 'Ask this',
    writeOwn: 'Write my own',
    moveOn: 'Three others',
    otherStep: 'Another step',
    ownTitle: 'Ask in your own words',
    ownLead: (name: PartnerName) =>
      `Something you would really like to know, and that ${partner(name)} can answer without being on trial.`,
    ownLabel: 'Your question',
    ownAsk: 'Ask this',
    backToCards: 'Back to the cards',
    cards: 'Three cards',
    notNow: 'Not now',
    fromCounsellor: (name: CounsellorName) => `From ${counsellor(name)}`,
    cardsFrom: 'Cards from',
    cardsFromHeard: 'Heard',
    waitingTitle: (name: PartnerName) => `${partnerFirst(name)} is choosing what to ask`,
    leadBoth: 'Choose a card for both of you. Each answers for themselves.',
    waitingLeadBoth: 'Then it comes to both phones, and each answers for themselves.',
    waitingLead: 'You will speak first this time. Take a breath.',
    waitingLeadWritten: 'You will write first this time. You can put the phone down.',
  },

  needing: {
    title: 'What would help most?',
    listen: { title: 'Just listen', body: 'No fixing, no advice.' },
    understand: { title: 'Understand me', body: 'Stand where I stand for a moment.' },
    think: { title: 'Help me think', body: 'Questions are welcome.' },
    skip: 'Skip this',
    swapped: 'Now the same card for you',
    pass: 'Another card',
    readAloud: 'Read it aloud',
    readAloudAgain: 'Ask it once more, aloud',
    listenerLead: (name: PartnerName) => `Then give ${partner(name)} a moment to begin.`,
    waitingTitle: (name: PartnerName) => `${partnerFirst(name)} has your question`,
    waitingTitleAgain: (name: PartnerName) => `The same card, now for ${partner(name)}`,
    waitingLead: (name: PartnerName) =>
      `First, ${partner(name)} decides what would help. You listen this time.`,
  },

  needLine: {
    listen: (name: PartnerName) =>
      `${partnerFirst(name)} would like you to just listen. No fixing.`,
    understand: (name: PartnerName) => `${partnerFirst(name)} would like to be understood.`,
    think: (name: PartnerName) =>
      `${partnerFirst(name)} would like help thinking. Ask, don’t tell.`,
  },

  sharing: {
    title: 'Yours to answer',
    titleMore: 'There is more',
    leadMore: 'Say the rest. There is time.',
    timer: (minutes: number, seconds: number) =>
      `${minutes} minutes and ${seconds} seconds so far. Take the time you need.`,
    timerHint: 'No rush. Nothing cuts you off.',
    handOverSpoken: 'I’ve said it, hand over',
    label: 'Your words',
    labelMore: 'Anything to add',
    hint: 'A few sentences at a time is easiest to take in.',
    send: 'Send',
    sendAndHandOver: 'Send and hand over',
    handOver: 'Hand over',
    sent: 'What you have said',
    listenTitle: 'Look up. Just listen.',
    listenTitleMore: 'There is more. Just listen.',
    readTitle: (name: PartnerName) => `${partnerFirst(name)} is writing`,
    readLead: 'The words come here as they are sent. You can put the phone down.',
    readLeadHere: 'Nothing to answer yet. Let it arrive.',
  },

  reflecting: {
    title: 'Say back what you heard',
    titleAgain: 'Try once more',
    lead: 'Not an answer, not a fix. Only what reached you.',
    leadAgain: (name: PartnerName) =>
      `Something was missed. Ask ${partner(name)} which part mattered most, then say that back.`,
    leadAgainWritten: 'Something was missed. Read it once more and say back what matters most.',
    stemsLabel: 'Ways to begin',
    stems: ['What I heard is …', 'It sounds like …', 'What matters most to you is …'],
    theirWords: (name: PartnerName) => `${partnerFirst(name)} said`,
    label: 'What you heard',
    send: 'Send',
    sendAndHandOver: 'Send and hand over',
    handOver: 'Hand over',
    handOverSpoken: 'I’ve said it back, hand over',
    sent: 'What you have said back',
    waitingTitle: 'Listen for what they caught',
    waitingLead: (name: PartnerName) =>
      `${partnerFirst(name)} says back what they heard. Let them finish.`,
    waitingTitleWritten: (name: PartnerName) => `${partnerFirst(name)} is saying it back`,
    waitingLeadWritten: 'It comes here as it is sent. You can put the phone down.',
    readLead: 'Look for what they caught. You can answer in a moment.',
  },

  checking: {
    title: (name: PartnerName) => `Did ${partner(name)} get it?`,
    lead: 'Being nearly understood counts for a lot. Say what is true.',
    gotIt: { title: 'Got it', body: 'That is what I meant.' },
    notQuite: {
      title: 'Not quite',
      bodies: (name: PartnerName) => ({
        body: `${partnerFirst(name)} tries again.`,
        last: `${partnerFirst(name)} tries one last time.`,
        used: 'Enough tries for one card. It can rest here.',
      }),
    },
    more: {
      title: 'There is more',
      bodies: {
        body: 'I would like to add something.',
        last: 'I would like to add one last thing.',
        used: 'Enough for one card. The rest can come with another.',
      },
    },
    waitingTitle: (name: PartnerName) => `${partnerFirst(name)} is checking`,
    waitingLead: 'Whether it is what they meant. Being put right is part of listening.',
    theirWords: (name: PartnerName) => `${partnerFirst(name)} heard`,
  },

  supporting: {
    title: (name: PartnerName) => `One warm line for ${partner(name)}`,
    leadSpoken: 'Say one of these aloud and finish it, or simply go on.',
    leadWritten: 'You need not agree to see why it makes sense.',
    stemsLabel: 'Ways to begin',
    stems: ['What makes sense to me is …', 'I imagine you feel …'],
    label: 'Your line',
    send: 'Send',
    goOn: 'Go on',
    skip: 'Go on without a line',
    waitingTitle: 'You were heard out',
    waitingLead: (name: PartnerName) => `${partnerFirst(name)} may have one more line for you.`,
  },

  rating: {
    speakerTitle: 'How heard did you feel?',
    listenerTitle: (name: PartnerName) => `How heard do you think ${partner(name)} felt?`,
    low: 'Not at all',
    high: 'Completely',
    unset: 'Touch the line',
    lead: 'It rates the listening, not the words.',
    seal: 'Seal it',
    keepClosed: 'Keep mine closed',
    closedHint: 'Both open together. If one stays closed, both do.',
    supportLine: (name: PartnerName) => `${partnerFirst(name)} wrote`,
    sealedTitle: 'Yours is sealed',
    sealedLead: (name: PartnerName) =>
      `Both numbers show together, once ${partner(name)} is in too. No hurry.`,
    sealedKept: 'It is kept on this phone and will go out by itself.',
  },

  opening: {
    title: 'The numbers are meeting',
    lead: 'Both are in.',
    away: (name: PartnerName) =>
      `They will meet when ${partners(name)} phone is back. Nothing is lost until then.`,
    offline: 'They will meet when the line is back. Nothing is lost until then.',
  },

  revealing: {
    youFelt: 'you felt',
    youGuessed: 'you guessed',
    theyFelt: (name: PartnerName) => `${partner(name)} felt`,
    theyGuessed: (name: PartnerName) => `${partner(name)} guessed`,
    closeness: { 'in-tune': 'In tune', close: 'Close', 'worth-a-word': 'Worth a word' },
    apart,
    distance: (distance: number) => {
      if (distance === 0) return 'The same number, seen from both sides.';
      if (distance === 1) return 'One apart. You are looking at the same thing.';
      return distance <= 3
        ? `${apart(distance)}. Near enough to recognise each other.`
        : `${apart(distance)}. Neither number is wrong. Tell each other what it was like.`;
    },
    closed: {
      title: 'Kept closed this time',
      body: 'The numbers stay where they are. That is always fine.',
    },
    mismatch: {
      title: 'The numbers do not fit',
      body: 'What was opened is not what was sealed, so it is not shown. If it happens again, compare the code in the menu under “Check it is really the two of you”.',
    },
    soFar: 'The two of you in this sitting',
    wishTitle: 'What would have helped?',
    wishLead: (name: PartnerName) => `One line for ${partner(name)}, only if you like.`,
    wishLeadSpoken: (name: PartnerName) => `Tell ${partner(name)} if you like, or write one line.`,
    wishWrite: 'Write a line',
    wishSend: 'Send this line',
    wishMine: 'You said what would have helped',
    wishTheirs: (name: PartnerName) => `What would have helped ${partner(name)}`,
    goOn: 'Go on',
    goOnWithoutWish: 'Go on without it',
    goOnToNewCard: 'Go on to a new card',
    finish: 'Finish here',
    theirsReady: (name: PartnerName) => `${partnerFirst(name)} is ready to go on`,
    waiting: (name: PartnerName) => `Waiting for ${partner(name)}, no hurry`,
    nextSwapTheyListen: (name: PartnerName) =>
      `Next you swap: the same card, and ${partner(name)} listens.`,
    nextSwapYouListen: 'Next you swap: the same card, and you listen.',
  },
};
