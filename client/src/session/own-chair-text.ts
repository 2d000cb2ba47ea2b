/** What a counsellor wrote down for themselves beside a chair: sealed for their device alone. */
import { deviceKey, openLocal, sealLocal } from '../secrets/local-box.ts';
import type { KeptChair } from '../storage/storage.ts';

/** The labels they are sealed under. */
export const CHAIR_NAME = 'chair-name';
const CHAIR_LABEL = 'chair-label';

/** What its owner wrote down for themselves; '' where it cannot be read. */
export function ownText(chair: KeptChair, field: 'label' | 'ownName'): string {
  const name = field === 'label' ? CHAIR_LABEL : CHAIR_NAME;
  const opened = openLocal(deviceKey(chair.token), name, chair[field]);
  return opened.ok ? opened.text : '';
}

export function sealLabel({ token }: KeptChair, label: string): string {
  return sealLocal(deviceKey(token), CHAIR_LABEL, label.trim());
}
