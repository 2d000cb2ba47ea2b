/** Socket.IO's text packets, as far as taps need them: events to send, and one kind of event to read. */
import type { Step } from '@heard/shared/protocol/pushes';
import type { Reply } from '@heard/shared/protocol/replies';
import type { ServerToClientEvents } from '@heard/shared/protocol/socket-events';
import { stepJson } from './step-json.ts';

export interface Asked {
  /** What the sender wants its answer to be marked with; empty if it waits for none. */
  id: string;
  payload: unknown;
}

export function eventPacket<Event extends keyof ServerToClientEvents>(
  event: Event,
  ...payload: Parameters<ServerToClientEvents[Event]>
): string {
  return `2${JSON.stringify([event, ...payload])}`;
}

export function stepPacket(step: Step): string {
  return `2["step",${stepJson(step)}]`;
}

export function replyPacket(id: string, reply: Reply): string {
  return `3${id}[${replyJson(reply)}]`;
}

function replyJson(reply: Reply): string {
  if (!reply.ok || reply.step === undefined || reply.isDuplicate) return JSON.stringify(reply);
  return `{"ok":true,"seq":${reply.seq},"step":${stepJson(reply.step)}}`;
}

const COMMAND = /^2(\d{0,15})\["command",/;

/** A command with exactly one payload, or null for whatever else it may be. */
export function readCommand(packet: string): Asked | null {
  const start = COMMAND.exec(packet);
  if (start === null) return null;
  const id = start[1] ?? '';
  const message = parsed(packet.slice(1 + id.length));
  return Array.isArray(message) && message.length === 2 ? { id, payload: message[1] } : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
