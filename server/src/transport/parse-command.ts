/** Unknown in, a command out, or null. Bounds every size; never throws. */
import { type Command, commandSchema } from '@heard/shared/protocol/commands';

export function parseCommand(message: unknown): Command | null {
  const parsed = commandSchema.safeParse(message);
  return parsed.success ? parsed.data : null;
}
