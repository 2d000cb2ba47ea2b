/** Every command a phone can send, with whatever it must carry beside its stamp. */
import type { CommandType } from '@heard/shared/protocol/commands';
import { randomEnvelope } from './phone.ts';

const bare = () => ({});
const body = () => ({ body: randomEnvelope() });

export const FIELDS: Record<CommandType, () => Record<string, unknown>> = {
  introduce: body,
  'change-setting': () => ({ setting: { where: 'together', how: 'spoken' } }),
  ready: bare,
  blind: body,
  match: body,
  pick: body,
  begin: () => ({ activity: 'rounds', ...body() }),
  choose: bare,
  ask: body,
  pass: bare,
  need: body,
  share: body,
  reflect: body,
  'hand-over': bare,
  check: () => ({ verdict: 'got-it' }),
  support: body,
  seal: body,
  open: body,
  show: body,
  add: body,
  finish: bare,
  accept: bare,
  smaller: bare,
  wish: body,
  continue: bare,
  appreciate: body,
  close: bare,
  again: bare,
  tell: body,
  lend: body,
  keep: body,
  pause: () => ({ minutes: 20 }),
  resume: bare,
  'step-out': bare,
  end: bare,
};
export const COMMAND_TYPES = Object.keys(FIELDS) as CommandType[];
