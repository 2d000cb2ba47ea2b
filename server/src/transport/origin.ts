/**
 * Whether a request was started by a page this server did not serve.
 *
 * Browsers name the page in `Origin` on every WebSocket and on every request that reads across
 * origins, so a named page must be ours. Nothing is named when a page of ours polls its own host,
 * and when there is no page at all; neither borrows anything from a visitor, because seats are held
 * by tokens in the message and never by cookies. What is left is a foreign page embedding our
 * address like a picture: it names no origin, and `Sec-Fetch-Site` gives it away.
 */
import type { IncomingHttpHeaders } from 'node:http';

export function isForeign(headers: IncomingHttpHeaders, served: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'cross-site';
  if (served.includes(origin)) return false;
  if (!URL.canParse(origin)) return true;
  const page = new URL(origin);
  // Under whatever name the visitor found us: home networks have many.
  return !/^https?:$/.test(page.protocol) || page.host !== host?.toLowerCase();
}
