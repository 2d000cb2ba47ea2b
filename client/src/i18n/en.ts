// English, put together from its areas. Long pages that load when opened are not in here.
import { agree } from './en/agree.ts';
import { breather } from './en/breather.ts';
import { closing } from './en/closing.ts';
import { doors } from './en/doors.ts';
import { invite } from './en/invite.ts';
import { join } from './en/join.ts';
import { menu } from './en/menu.ts';
import { refusals } from './en/refusals.ts';
import { room } from './en/room.ts';
import { safety } from './en/safety.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import { steps } from './en/steps.ts';
import { tap } from './en/tap.ts';
import { task } from './en/task.ts';
import { turn } from './en/turn.ts';

export const en = {
  agree,
  breather,
  closing,
  doors,
  invite,
  join,
  menu,
  refusals,
  room,
  safety,
  shell,
  start,
  steps,
  tap,
  task,
  turn,
};
