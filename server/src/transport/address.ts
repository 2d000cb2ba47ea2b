/** Where a request came from, as far as it can be believed, in the grain that limits count by. */
import type { IncomingMessage } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';

/**
 * An IPv4 address, or the /64 of an IPv6 one: what one household or one server is given.
 * @param trustedProxies how many proxies in front may be believed; with 0 no header is read
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustedProxies: number,
): string {
  const header = headers['x-forwarded-for'];
  const forwarded = trustedProxies === 0 || header === undefined ? [] : String(header).split(',');
  // The last proxy is the peer itself; each one wrote down whom it saw, the nearest last.
  const hops = [...forwarded.map((hop) => hop.trim()), socket.remoteAddress ?? ''];
  return addressGroup(hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? '');
}

export function addressGroup(address: string): string {
  const unmapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(unmapped)) return unmapped;
  if (!isIPv6(unmapped)) return 'unknown';
  const [head = '', tail = ''] = unmapped.replace(/%.*$/, '').split('::');
  const before = groups(head);
  const after = groups(tail);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}

function groups(part: string): string[] {
  return part === ''
    ? []
    : part.split(':').map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''));
}
