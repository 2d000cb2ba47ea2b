import { expect, it } from 'vitest';
import { passphraseStrength } from './passphrase-strength.ts';

it.each([
  ['', 'too-short'],
  ['heard', 'too-short'],
  ['🐢🐢🐢🐢🐢', 'too-short'],
  ['secret', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['123456789012', 'weak'],
  ['19840712', 'weak'],
  ['blue kettle river', 'weak'],
  ['blue kettle river stone', 'fair'],
  ['k7#Vq2!pLx', 'fair'],
  ['blue kettle river stone morning', 'strong'],
  ['k7#Vq2!pLx9$Rw4u', 'strong'],
])('takes %j for %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
