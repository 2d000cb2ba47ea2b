// What one room's two players send, for ever: whole turns of the game, about 300 bytes of sealed words a time.
import { randomBytes } from 'node:crypto';

/** 299 bytes, the smallest sealed record, as it travels. */
const body = randomBytes(299).toString('base64url');

function* turn(listener, isFirst) {
  const speaker = listener === 'a' ? 'b' : 'a';
  if (isFirst) yield { seat: listener, type: 'ask', body };
  yield { seat: speaker, type: 'need', body };
  yield { seat: speaker, type: 'share', body };
  yield { seat: speaker, type: 'share', body };
  yield { seat: speaker, type: 'hand-over' };
  yield { seat: listener, type: 'reflect', body };
  yield { seat: listener, type: 'reflect', body };
  yield { seat: listener, type: 'hand-over' };
  yield { seat: speaker, type: 'check', verdict: 'got-it' };
  yield { seat: listener, type: 'support', body };
  yield { seat: listener, type: 'seal', body };
  yield { seat: speaker, type: 'seal', body };
  yield { seat: listener, type: 'open', body };
  yield { seat: speaker, type: 'open', body };
  yield { seat: listener, type: 'continue' };
  yield { seat: speaker, type: 'continue' };
}

/** From both seats taken to the end of time. */
export function* play() {
  yield { seat: 'a', type: 'introduce', body };
  yield { seat: 'b', type: 'ready' };
  yield { seat: 'a', type: 'ready' };
  for (const type of ['blind', 'match', 'pick']) {
    yield { seat: 'b', type, body };
    yield { seat: 'a', type, body };
  }
  let listener = 'a';
  for (;;) {
    yield { seat: listener, type: 'begin', activity: 'rounds', body };
    yield* turn(listener, true);
    listener = listener === 'a' ? 'b' : 'a';
    yield* turn(listener, false);
  }
}

export const sealedBody = body;
