/**
 * Delivers what was queued: in order, one at a time, with the same id until there is a final answer.
 *
 * It reads the queue anew for every command, so that what a closed tab left behind goes out too; two
 * tabs sending the same command is harmless, for its id is taken once.
 */
import type { Command } from '@heard/shared/protocol/commands';
import { isRetried } from '@heard/shared/protocol/refusals';
import type { Reply } from '@heard/shared/protocol/replies';
import type { Queued } from '../storage/storage.ts';
import { patienceMs } from './back-off.ts';

export interface OutboxDeps {
  queue(): Promise<readonly Queued[]>;
  isLive(): boolean;
  send(command: Command, withinMs: number): Promise<Reply | 'silence'>;
  /** A final answer: must take the command out of the queue before it resolves. */
  answered(queued: Queued, reply: Reply): Promise<void>;
  /** No answer on a line that says it is up. */
  silent(): void;
}

export interface Outbox {
  /** Starts over at once, without waiting for a back-off. */
  flush(): void;
  /** Looks whether there is something to do, unless it is waiting on purpose. */
  nudge(): void;
  stop(): void;
}

/** What comes after a try: the next command, nothing for now, or another try in so many milliseconds. */
type Next = 'next' | 'rest' | { waitMs: number };

export function createOutbox(deps: OutboxDeps): Outbox {
  let isRunning = false;
  let isWanted = false;
  let isStopped = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const deliverFirst = async (): Promise<Next> => {
    const [first] = await deps.queue();
    if (first === undefined || isStopped || !deps.isLive()) return 'rest';
    const patience = patienceMs(tries, Math.random());
    const sentAt = Date.now();
    const reply = await deps.send(first.command, patience);
    if (isStopped) return 'rest';
    if (reply === 'silence') {
      tries += 1;
      if (!deps.isLive()) return 'rest';
      deps.silent();
      // An answer nobody could read may come at once; asking again at once would never end.
      return { waitMs: Math.max(0, sentAt + patience - Date.now()) };
    }
    if (!reply.ok && isRetried(reply.code)) {
      tries += 1;
      return { waitMs: reply.retryMs ?? patience };
    }
    tries = 0;
    await deps.answered(first, reply);
    return 'next';
  };

  const run = async () => {
    isRunning = true;
    let next: Next = 'next';
    while (next === 'next' || isWanted) {
      isWanted = false;
      if (isStopped || !deps.isLive()) next = 'rest';
      // The storage may fail for a moment: what it holds is still in it.
      else next = await deliverFirst().catch((): Next => ({ waitMs: patienceMs(0, 0) }));
    }
    isRunning = false;
    if (next !== 'rest' && !isStopped) timer = setTimeout(start, next.waitMs);
  };

  const start = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    isWanted = true;
    if (!isRunning && !isStopped) void run();
  };

  return {
    flush() {
      tries = 0;
      start();
    },
    nudge() {
      if (timer === null) start();
    },
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
