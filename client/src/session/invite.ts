/**
 * The invitation in the address: read once and taken out at once, so that its secret stays in no
 * history, no screenshot and no copied address. Kept in memory only; a reload forgets it.
 */
import { type InviteProblem, type ParsedInvite, parseInvite } from '../secrets/invite-link.ts';

export type { InviteProblem, ParsedInvite };

const INVITE_PATH = '/j/';

let taken: { path: string; invite: ParsedInvite } | null = null;

export function isAtInvite(): boolean {
  return location.pathname.startsWith(INVITE_PATH);
}

/** The invitation this page was opened with. Safe to ask again: the answer stays the same. */
export function readInviteFromAddress(): ParsedInvite {
  const { hash, pathname } = location;
  if (hash === '' && taken !== null && taken.path === pathname) return taken.invite;
  const invite = parseInvite({ room: pathname.slice(INVITE_PATH.length), fragment: hash });
  if (hash !== '') history.replaceState(history.state, '', pathname);
  taken = { path: pathname, invite };
  return invite;
}

/** Tells when another link was pasted into the same page. Returns how to stop listening. */
export function onInvitePasted(listener: (invite: ParsedInvite) => void): () => void {
  const read = (): void => {
    if (isAtInvite() && location.hash !== '') listener(readInviteFromAddress());
  };
  addEventListener('hashchange', read);
  return () => removeEventListener('hashchange', read);
}
