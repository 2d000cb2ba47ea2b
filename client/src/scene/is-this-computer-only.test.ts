import { expect, it } from 'vitest';
import { isThisComputerOnly } from './is-this-computer-only.ts';

it.each(['localhost', 'heard.localhost', '127.0.0.1', '127.1.2.3', '[::1]'])(
  'knows that no phone reaches %s',
  (hostname) => expect(isThisComputerOnly(hostname)).toBe(true),
);

it.each(['192.168.1.20', 'heard.home.arpa', '127.example.org', 'notlocalhost', '[fe80::1]'])(
  'has nothing against %s',
  (hostname) => expect(isThisComputerOnly(hostname)).toBe(false),
);
