// Spanish for everything that happens in a room, put together from its areas.
import type { roomWords as english } from '../en/room-words.ts';
import { agree } from './agree.ts';
import { breather } from './breather.ts';
import { closing } from './closing.ts';
import { invite } from './invite.ts';
import { listening } from './listening.ts';
import { refusals } from './refusals.ts';
import { room } from './room.ts';
import { safety } from './safety.ts';
import { steps } from './steps.ts';
import { tap } from './tap.ts';
import { task } from './task.ts';
import { turn } from './turn.ts';

export const roomWords: typeof english = {
  agree,
  breather,
  closing,
  invite,
  listening,
  refusals,
  room,
  safety,
  steps,
  tap,
  task,
  turn,
};
