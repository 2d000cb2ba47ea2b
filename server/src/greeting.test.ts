import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { greeting } from './greeting.ts';

function address(text: string, internal = false): NetworkInterfaceInfo {
  const shape = { netmask: '', mac: '', cidr: null, internal };
  return { ...shape, address: text, family: 'IPv4' };
}

const interfaces = {
  lo: [address('127.0.0.1', true)],
  wlan0: [address('192.0.2.10'), address('169.254.3.3')],
};

describe('greeting', () => {
  it('[OP3] shows the local address, the home network and a code to scan', () => {
    const text = greeting({ host: '0.0.0.0', port: 3_000, publicUrl: null, interfaces });
    expect(text).toContain('http://localhost:3000');
    expect(text).toContain('http://192.0.2.10:3000');
    expect(text).not.toMatch(/169\.254|127\.0\.0\.1/);
    expect(text).toContain('█');
    expect(text).toContain('Served by http:');
  });

  it('[OP3] shows the public address instead where there is one', () => {
    const publicUrl = 'https://heard.example';
    const text = greeting({ host: '::', port: 3_000, publicUrl, interfaces });
    expect(text).toContain(publicUrl);
    expect(text).not.toContain('192.0.2.10');
    expect(text).toContain('Served by https:');
  });

  it('[OP3] keeps to this computer when told to', () => {
    const text = greeting({ host: '::1', port: 8, publicUrl: null, interfaces });
    expect(text).toContain('http://[::1]:8');
    expect(text).not.toMatch(/192\.0\.2|█/);
  });
});
