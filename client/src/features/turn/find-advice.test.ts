import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAdvice } from './find-advice.ts';

/** The sentence, and the words of it that look like advice. */
const ADVICE: readonly (readonly [string, string])[] = [
  ['You should talk to your boss.', 'You should'],
  ['That sounds hard. I think you should rest.', 'you should'],
  ['Honestly you really should tell them.', 'you really should'],
  ['You shouldn’t let him do that.', 'You shouldn’t'],
  ['you shouldnt worry so much', 'you shouldnt'],
  ['You should not let it get to you.', 'You should not'],
  ['You should have told me sooner.', 'You should'],
  ['You ought to call her.', 'You ought to'],
  ['That is a lot, and you need to slow down.', 'you need to'],
  ['You just need to say no once.', 'You just need to'],
  ['You’d better ask first.', 'You’d better'],
  ['You would be better off without them.', 'You would be better off'],
  ['You must talk to her before Monday.', 'You must talk'],
  ['Maybe you could ask your sister.', 'you could ask'],
  ['You could always talk to someone at work.', 'you could always talk'],
  ['You can always call the office.', 'You can always call'],
  ['You might want to write it down.', 'You might want to'],
  ['Why don’t you leave earlier?', 'Why don’t you'],
  ['why dont you just say it', 'why dont you'],
  ['Why not tell her?', 'Why not tell'],
  ['Don’t you think it would pass?', 'Don’t you think it'],
  ['Have you tried going to bed earlier?', 'Have you tried'],
  ['Have you ever thought about another job?', 'Have you ever thought about'],
  ['Haven’t you asked them yet?', 'Haven’t you asked'],
  ['Did you try turning it off?', 'Did you try'],
  ['If I were you I would quit.', 'If I were you'],
  ['If it was me, I’d call him back.', 'If it was me'],
  ['In your place, I’d leave.', 'In your place, I’d'],
  ['What I would do is wait.', 'What I would do'],
  ['All you have to do is ask.', 'All you have to do is'],
  ['The best thing to do is nothing.', 'The best thing to do'],
  ['My advice: sleep on it.', 'My advice'],
  ['I’d suggest a walk.', 'I’d suggest'],
  ['I recommend a list.', 'I recommend'],
  ['How about a holiday?', 'How about a'],
  ['How about you talk to him?', 'How about you'],
  ['What if you told them on Monday?', 'What if you told'],
  ['Let’s find a solution.', 'Let’s find'],
  ['It would help if you slept more.', 'It would help if you'],
  ['It might be better to wait.', 'It might be better to'],
  ['Just ignore him.', 'Just ignore'],
  ['That’s awful, just leave.', 'just leave'],
  ['So just talk to her.', 'just talk'],
  ['Try to relax.', 'Try to'],
  ['Oh dear. Try talking to him.', 'Try talking'],
  ['Stop worrying.', 'Stop worrying'],
  ['Don’t worry, it will pass.', 'Don’t worry'],
  ['Don’t let it get to you.', 'Don’t let it'],
  ['Forget about it.', 'Forget about'],
  ['Let it go.', 'Let it go'],
  ['Calm down!', 'Calm down'],
  ['Maybe talk to your mother?', 'talk to your'],
  ['Please ask them for help.', 'ask them'],
  ['Take a break.', 'Take a break'],
  ['Get some sleep.', 'Get some sleep'],
  ['Look on the bright side.', 'Look on the bright side'],
  ['Make sure he knows.', 'Make sure'],
  // Somebody reports something, and then the advice comes.
  ['You said your boss is loud, you should tell him.', 'you should'],
  ['You feel alone, but you should call people.', 'you should'],
  ['You said it hurts. You should see a doctor.', 'You should'],
  ['I feel like you should apologise.', 'you should'],
  ['My feeling is you should wait.', 'you should'],
  ['I’m sure you should go.', 'you should'],
  // Two of them: the first is told.
  ['Have you tried tea? You should sleep.', 'Have you tried'],
];

/** Saying back, or a warm line: nothing of it is advice. */
const NO_ADVICE: readonly string[] = [
  // Their own words.
  'You said you should have called.',
  'You said that you should talk to him and can’t.',
  'You feel you should be further along by now.',
  'You think you ought to be grateful, and you are just tired.',
  'You keep telling yourself you need to try harder.',
  'You wish you could tell them.',
  'Your mother says you should come home more often.',
  'Everyone tells you you need to relax.',
  'He asked whether you should see someone.',
  'They always say you should talk about it.',
  'What I heard is that you should have been asked first.',
  'What I heard is that you need to do all of it alone.',
  'I heard you say you should rest.',
  'You’re afraid you shouldn’t have said it.',
  'Part of you thinks you should leave.',
  'It sounds like you should never have had to hear that.',
  'It sounds as if you need to hold it all together.',
  'It feels like you need to explain yourself every time.',
  'You wonder if you should go.',
  'You said: “You should just get over it” is what they told you.',
  'He told you "just ignore it", and that stung.',
  'They told you to calm down and take a break.',
  'You said don’t worry, and you worry.',
  'Your sister asked have you tried yoga, again.',
  // Burdens, abilities and other plain meanings.
  'So you have to do everything yourself.',
  'You know everything you need to do and have no strength for it.',
  'It is heavy because you need to be two people at once.',
  'You need to be heard, not helped.',
  'You need to feel safe before you can speak.',
  'You could not talk to anyone there.',
  'You couldn’t ask him.',
  'You could tell he was angry.',
  'You could talk to nobody about it.',
  'You must be so tired.',
  'You must have felt alone.',
  'You shouldn’t have to carry that alone.',
  'You should be proud of that.',
  'Why don’t you feel safe there, that is the question.',
  'If I were you I would be hurt too.',
  'In your shoes I’d feel the same.',
  'If only you could ask her now.',
  'You can tell me anything.',
  'You can always call me.',
  'You can take all the time there is.',
  'You just talk to him and he turns away.',
  'It was just talk.',
  'You are just tired.',
  'Just listening to that made me sad.',
  'Just tell me if I got it wrong.',
  'Take your time.',
  'Just take your time.',
  'Tell me more.',
  'Let me see if I got that.',
  'Stop me if I am wrong.',
  'You wanted to go home, call your mother and sleep.',
  'You tried to let it go, and it did not go.',
  'Trying to sleep made it worse.',
  'How about that, they never even asked.',
  'What about your sister? You miss her.',
  'You think about what if you lose it all.',
  'It would be good to be asked for once.',
  'It would help if you had one quiet hour.',
  'Let’s see if I caught that.',
  'You want someone to ask.',
  'What matters most to you is that they ask before they decide.',
  'I imagine you feel worn out.',
  'What makes sense to me is that you wanted quiet.',
  '',
  '   ',
  '…',
];

describe('advice', () => {
  it.each(ADVICE)('[CL77] is found in: %s', (sentence, phrase) => {
    const found = findAdvice(sentence, 'en');
    expect(found?.phrase.toLowerCase()).toBe(phrase.toLowerCase());
    expect(sentence.slice(found?.start, found?.end)).toBe(found?.phrase);
  });

  it.each(NO_ADVICE)('[CL77] is not found in: %s', (sentence) => {
    expect(findAdvice(sentence, 'en')).toBeNull();
  });

  it('[CL77] is looked for in the language of the page, and in an unknown one not at all', () => {
    expect(findAdvice('You should sleep.', 'en-GB')).not.toBeNull();
    expect(findAdvice('You should sleep.', 'cy')).toBeNull();
  });

  it('[CL77] is told by where it stands, whatever stands around it', () => {
    const words = fc.constantFrom(
      'you',
      'should',
      'said',
      'just',
      'talk',
      '“',
      '”',
      ', ',
      '. ',
      'İ',
      '🌧',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const found = findAdvice(text, 'en');
        if (found !== null) expect(text.slice(found.start, found.end)).toBe(found.phrase);
      }),
    );
    expect(findAdvice('you '.repeat(2_000), 'en')).toBeNull();
  });
});
