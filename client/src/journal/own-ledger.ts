/** The counsellor's book of this device. */
import { thisPhone } from '../session/phone.ts';
import { createLedger } from './ledger.ts';

export const ownLedger = createLedger(async () => (await thisPhone()).storage);
