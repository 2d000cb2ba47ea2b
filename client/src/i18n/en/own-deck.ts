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
    tooLong: (characters: number) =>
      `The text is longer than ${characters.toLocaleString('en')} characters, which is the most that can be lent.`,
  },
  preview: {
    title: (title: string) => title,
    about: (step: string, author: string) => `For ${step}. Written by ${author}.`,
    counts: 'How many of each depth',
    count: (depth: string, count: number) => `${depth}: ${cards(count)}`,
    first: 'The first ones',
    advice: 'What could be clearer',
    adviceHint: 'They can be played all the same.',
    another: 'Another text',
    lend: 'Lend them to this room',
    lending: 'Lending them',
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
};
