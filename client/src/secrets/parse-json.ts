/**
 * Opened text to a checked value. What a partner's phone sealed is as foreign as anything else.
 *
 * zod would compile its object parsers with `new Function`, which the page's content policy forbids:
 * the app's entry calls `z.config({ jitless: true })` before anything here runs.
 */
import type * as z from 'zod/mini';

export type Parsed<T> = { ok: true; value: T } | { ok: false; reason: 'unreadable' };

export function parseJson<T>(schema: z.ZodMiniType<T>, text: string): Parsed<T> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
  const parsed = schema.safeParse(json);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reason: 'unreadable' };
}
