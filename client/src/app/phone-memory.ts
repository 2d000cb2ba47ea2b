// Small preferences this browser keeps between visits. Nothing secret, and nothing depends on it.

type PreferenceName = 'theme' | 'language' | 'own-name' | 'counsellor-name' | 'counsellor-keys';

const keyOf = (name: PreferenceName): string => `heard.${name}`;

/** Null where nothing was kept, or where the browser keeps nothing. */
export function recall(name: PreferenceName): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function remember(name: PreferenceName, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
  } catch {
    // A private window may refuse; the choice then lasts as long as the page.
  }
}
