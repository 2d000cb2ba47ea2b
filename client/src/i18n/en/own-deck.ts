// Words of features/own-deck: cards of one's own, and links that carry them.
import { type PartnerName, partner, partnerFirst } from './partner.ts';

const cards = (count: number): string => (count === 1 ? '1 card' : `${count} cards`);

export const ownDeck = {
  bring: {
    title: 'Cards of your own',
    lead: (name: PartnerName) =>
      `Bring a text file with your own cards. It is read on this phone. Once you lend it, ${partner(name)} gets it sealed, as with everything here.`,
    file: 'Choose a text file',
    paste: 'Or paste the text here',
    read: 'Look at it',
    reading: 'Reading it',
    notRead: 'It could not be read just now. Try again once the line is back.',
    howTitle: 'How such a text looks',
    how: 'At the top a few facts, then a heading for each depth, and a line for each card.',
    sample:
      '---\ntitle: Our own\nstep: open-up\nlanguage: en\nlicence: ours\nauthor: Us\n---\n\n## Depth 1\n- What made you smile today?\n- How was the way home?\n- Which song stayed with you?\n',
  },
  refused: {
    title: 'These cards cannot be used yet',
    line: (line: number) => `Line ${line}`,
    /** As the reader of decks says it, which is in English. */
    problem: (message: string) => message,
    tooLong: (characters: number) =>
      `The text is longer than ${characters.toLocaleString('en')} characters, which is the most that can be lent.`,
  },
  preview: {
    about: (step: string, author: string) => `For ${step}. Written by ${author}.`,
    counts: 'How many of each depth',
    count: (depth: string, count: number) => `${depth}: ${cards(count)}`,
    first: 'The first ones',
    advice: 'What could be clearer',
    adviceHint: 'They can be played all the same.',
    another: 'Another text',
    lend: 'Lend them to this room',
    lent: 'They are in the room. Choose them when you draw cards.',
    close: 'Done',
    notDealt: (step: string, kind: string) =>
      `Cards of the kind “${kind}” are not dealt in ${step}, so these would never come.`,
    moved: 'The two of you went on before all of it was sent. Lend them once more.',
  },
  notice: {
    mine: (title: string) => `You brought a deck: ${title}`,
    theirs: (name: PartnerName, title: string) => `${partnerFirst(name)} brought a deck: ${title}`,
    body: (step: string) => `Whoever asks in ${step} can choose it for their three cards.`,
    refused: (name: PartnerName) => `${partnerFirst(name)} brought a deck that cannot be used`,
    because: (line: number, message: string) => `Line ${line}: ${message}`,
    dismiss: 'All right',
  },

  preset: {
    reading: 'Looking at the link',
    label: 'A link with cards',
    by: (name: string) => `Made by ${name}.`,
    byNobody: 'Whoever made it gave no name.',
    trust:
      'Anyone can make such a link. It opens nothing of yours, and you can leave whenever you like.',
    practice:
      'It is a practice from a counsellor. When the two of you are through, this phone offers a link that tells them it was done: no words, no numbers, no names. Sending it is up to you.',
    builtIn: 'With the cards that come with Heard.',
    depth: (depth: string) =>
      `Cards come as far as “${depth}”, or less if either of you wants less.`,
    rounds: (rounds: number) =>
      rounds === 1 ? 'Planned for 1 round.' : `Planned for ${rounds} rounds.`,
    minutes: (minutes: number) => `Planned for about ${minutes} minutes.`,
    ways: 'Open a room with it',
    toStart: 'To the start',
    problems: {
      missing: {
        title: 'Nothing came with this link',
        body: 'The cards travel in the link itself, and are gone from the address once they were read. Open the link once more from where you got it.',
      },
      'cut-off': {
        title: 'The end of this link is missing',
        body: 'It was cut off on its way, perhaps by a line break. Copy all of it, or ask for it again.',
      },
      damaged: {
        title: 'This link was damaged on its way',
        body: 'Something in it is not as it was made. Ask for it again.',
      },
      'other-version': {
        title: 'This link is for another version',
        body: 'Load this page again. If that does not help, ask for a new link.',
      },
      'too-large': {
        title: 'This link holds too much',
        body: 'It is larger than such a link may be, so nothing of it was used.',
      },
      'no-deflate': {
        title: 'This browser cannot unfold the link',
        body: 'It is an older one. Open the link in a newer browser.',
      },
    },
    badDeck: {
      title: 'The cards in this link cannot be used',
      lead: 'They break the rules for cards, so none of them is shown.',
    },
  },
  maker: {
    title: 'Make a link with cards',
    lead: 'For a couple you work with, for friends, or for yourselves. Whoever opens it can start a room with it. The cards travel in the link alone; no server keeps them.',
    cards: 'Which cards?',
    own: 'My own',
    ownBody: 'A text with your own questions.',
    ownLead: 'A short deck fits best: a link holds about sixty questions.',
    change: 'Another text',
    depth: 'How far may they come at most?',
    anyDepth: 'No limit',
    length: 'How long is it meant to take?',
    lengths: {
      open: 'Open',
      'rounds-1': '1 round',
      'rounds-2': '2 rounds',
      'rounds-3': '3 rounds',
      'minutes-30': '30 minutes',
      'minutes-60': '60 minutes',
    },
    by: 'Who is it from?',
    byHint: 'If you like. It is shown to whoever opens the link.',
    make: 'Make the link',
    tooLarge: {
      title: 'That is too much for one link',
      body: 'Take some cards or notes out of the text. A link may have about eight thousand characters.',
    },
    link: 'The link',
    copy: 'Copy the link',
    copied: 'Copied.',
    selected: 'It is selected. Copy it from here.',
    practice: {
      title: 'Set a practice',
      lead: 'For a couple you work with. Small and clear fits best: one step, light cards, one round. The cards travel in the link alone; no server keeps them.',
      label: 'Whom is it for?',
      labelHint: 'Your own note. It stays on this device and is not in the link.',
      make: 'Make the practice',
      making: 'Making it',
      back: 'Back',
      toList: 'To the practices',
      setTitle: 'The practice is set',
      setLead:
        'Send the couple this link. Either of them opens it and starts a room. When they are through, the phone that opened it offers a code for you; it is theirs to send or not.',
      notKept: 'This browser could not keep the practice, so no code could be ticked off here.',
      link: {
        label: 'The link for the couple',
        share: 'Share',
        shareText: 'A practice for the two of you.',
        copy: 'Copy the link',
        copied: 'Copied.',
        selected: 'It is selected. Copy it from here.',
      },
    },
  },
};
