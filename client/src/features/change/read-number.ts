/** A number as somebody types it, with a point or a comma. Null for anything else. Pure. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(trimmed) ? Number(trimmed) : null;
}
