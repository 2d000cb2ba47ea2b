import { describe, expect, it } from 'vitest';
import { addressGroup, clientAddress } from './address.ts';

function seen(remoteAddress: string, forwarded: string | undefined, trustedProxies: number) {
  const request = { headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } };
  return clientAddress(request as unknown as Parameters<typeof clientAddress>[0], trustedProxies);
}

describe('client address', () => {
  it('[LI5] reads no header unless a proxy is trusted', () => {
    expect(seen('203.0.113.9', '198.51.100.1', 0)).toBe('203.0.113.9');
  });

  it('[LI5] believes only as many proxies as it is told to', () => {
    expect(seen('10.0.0.1', '6.6.6.6, 198.51.100.1', 1)).toBe('198.51.100.1');
    expect(seen('10.0.0.1', '6.6.6.6, 198.51.100.1, 10.0.0.2', 2)).toBe('198.51.100.1');
    expect(seen('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
  });

  it('[LI5] counts an IPv6 household as one, and a mapped IPv4 as itself', () => {
    expect(addressGroup('2001:0db8:0:12:aaaa::1')).toBe('2001:db8:0:12::/64');
    expect(addressGroup('2001:db8::12')).toBe('2001:db8:0:0::/64');
    expect(addressGroup('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(addressGroup('::1')).toBe('0:0:0:0::/64');
    expect(addressGroup('::ffff:192.0.2.7')).toBe('192.0.2.7');
    expect(addressGroup('nonsense')).toBe('unknown');
  });
});
