// Hands a text over to the browser as a file. Asks no server for anything, and works by http.

/** Milliseconds the browser has to take it. */
const TAKEN_WITHIN_MS = 60_000;

export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_WITHIN_MS);
}
