// How something that was done is called, whether it then happened or was declined.
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import type { Steered } from '../../session/facilitator-screen.ts';

export function useDeedWords(): (deed: Steered) => string {
  const { did, steering } = useFacilitateMessages();
  return ({ kind, text }) => {
    if (kind === 'line' || kind === 'offer') {
      return text === null ? did.unread[kind] : did[kind](text);
    }
    return kind === 'lower' ? did.lower : steering.moves[kind].title;
  };
}
