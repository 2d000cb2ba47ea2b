/**
 * The cards in the address: taken out at once, before what reads them is even loaded, so that they
 * stay in no history and no copied address. Kept in memory only.
 */
let fragment = '';

/** What came with the page last. Safe to ask again: the answer stays the same. */
export function takePresetFragment(): string {
  const { hash, pathname } = location;
  if (hash !== '') {
    fragment = hash;
    history.replaceState(history.state, '', pathname);
  }
  return fragment;
}
