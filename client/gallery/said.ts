// What Robin and Sam say to each other wherever they are on show.
import type { Card as DeckCard } from '@heard/shared/decks/card';
import type { Card } from '../src/secrets/words.ts';

const card = (id: string, depth: DeckCard['depth'], text: string): DeckCard => ({
  id,
  depth,
  text,
  tags: [],
});

export const HAND: readonly DeckCard[] = [
  card('tired', 1, 'If today left you tired, what kind of tired is it?'),
  card('feeling', 1, 'How are you feeling today, and when did that feeling start?'),
  card(
    'five-minutes',
    2,
    'What would you like more of between us that takes five minutes or less?',
  ),
];

export const CARD: Card = {
  id: 'put-off',
  text: 'What have you been putting off saying, and what makes it hard to begin?',
};

export const SAID = {
  share: [
    'I keep meaning to tell you that the evenings feel short. You come home tired, I come home tired, and then it is ten.',
    'I am not cross. I miss sitting with you before the day is over.',
  ],
  more: 'And I think I started it, by taking my work to the sofa.',
  reflect:
    'You miss the evenings with me, and it is nobody’s fault. It is just that there is so little left of them.',
  reflectAgain:
    'It is not about being tired. You miss the two of us sitting down together before it is over.',
  advice: 'You should go to bed earlier, then you would not be so tired.',
  support: 'I miss them too. Thank you for not making it about blame.',
  wish: 'If you had asked me what I would change first.',
  appreciate: ['You stayed with me when I took long to find the words.', 'You asked twice.'],
} as const;
