/**
 * What stands behind an address's `#`: taken out at once, before what reads it is even loaded, so
 * that it stays in no history and no copied address. Kept in memory only.
 */

/** Its answer is what came with the page last. Safe to ask again: it stays the same. */
export function takesFragment(): () => string {
  let fragment = '';
  return () => {
    const { hash, pathname } = location;
    if (hash !== '') {
      fragment = hash;
      history.replaceState(history.state, '', pathname);
    }
    return fragment;
  };
}

/** Tells when another link was pasted into the same page. Returns how to stop listening. */
export function onFragmentPasted(path: string, listener: () => void): () => void {
  const read = (): void => {
    if (location.pathname === path && location.hash !== '') listener();
  };
  addEventListener('hashchange', read);
  return () => removeEventListener('hashchange', read);
}
