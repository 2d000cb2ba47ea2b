/**
 * The quick way out: this tab forgets itself and turns blank. A blank page needs no line, asks no
 * other site for anything, and takes the place of this one in the tab's history.
 */
export function leaveNow(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Nothing kept, nothing to clear.
  }
  document.documentElement.hidden = true;
  location.replace('about:blank');
}
