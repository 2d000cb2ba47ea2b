// Words of “Listen closely” in features/turn: the ladder of saying back, no advice yet, and one facet.
import { type PartnerName, partner, partnerFirst } from './partner.ts';

export const listening = {
  ladder: {
    at: (level: string) => `You two are at: ${level}`,
    /** The examples all answer the same words. */
    example: (words: string) =>
      `To “I had lunch alone again and told myself I liked it” one might say: “${words}”`,
    levels: {
      'say-back': {
        name: 'say it back',
        stems: ['What I heard is …', 'You said …', 'The part that stayed with me is …'],
        example: 'You had lunch alone again, and you told yourself you liked it.',
      },
      'own-words': {
        name: 'own words',
        stems: ['In my words: …', 'So for you it was …', 'If I follow you, …'],
        example: 'Another meal with nobody there, and you made the best of it.',
      },
      feeling: {
        name: 'name the feeling',
        stems: ['It sounds as if you felt …', 'I imagine that was …', 'Under it I hear …'],
        example: 'It sounds lonely, and a little tiring to pretend it was not.',
      },
      'both-sides': {
        name: 'both sides',
        stems: ['One part of you …', 'And another part …', 'Both are true: …'],
        example: 'One part of you likes the quiet, and another part waits to be asked along.',
      },
    },
  },

  noFixing: 'No fixing yet.',

  advice: {
    title: 'Is this advice?',
    body: (phrase: string) => `“${phrase}” can sound like advice, even when it is meant kindly.`,
    asked: (name: PartnerName) =>
      `${partnerFirst(name)} asked you to just listen. Try what you heard, or how it may feel.`,
    rewrite: 'Change my words',
    theirs: (name: PartnerName) => `No, these are ${partner(name)}’s words`,
    close: 'Close',
  },

  facet: {
    goOn: 'Go on',
    question: 'How true was that just now? Only if you like.',
    hint: 'It is sealed with your first number. Both open, or both stay closed.',
    low: 'Not at all',
    high: 'Completely',
    seal: 'Seal both',
    skip: 'Seal without this one',
    back: 'Back',
    mine: (facet: string, rating: number) => `You gave ${rating} to “${facet}”`,
    theirs: (name: PartnerName, facet: string, rating: number) =>
      `${partnerFirst(name)} gave ${rating} to “${facet}”`,
    /** As the speaker would say them to the listener. */
    facets: {
      said: 'I could say what I wanted to say.',
      attention: 'I had your full attention.',
      shoes: 'You stood in my shoes.',
      respect: 'You took my view seriously.',
      'common-ground': 'We found something we share.',
    },
  },
};
