// Two at one phone, without a screen: the real game and the real seals, and no server anywhere.
import { describe, expect, it } from 'vitest';
import { playTo, tapped } from './support/couple.ts';
import { atOnePhone } from './support/one-phone.ts';

describe('one phone', () => {
  it('[CL330] plays a whole sitting', async () => {
    const two = await atOnePhone();
    await playTo(two, 'ended');
    const [turn] = two.a.screen().turns;
    expect(turn?.reveal).toEqual({ kind: 'met', felt: 8, guess: 7 });
    await tapped(two.b.session.actions.again());
    await two.a.sees('the next sitting', ({ view }) => view.sitting === 2);
  });
});
