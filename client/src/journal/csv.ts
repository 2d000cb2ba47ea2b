/** A table that spreadsheets open. Pure. */
export type Cell = string | number | null | undefined;

// Without it spreadsheets take names for another alphabet.
const BYTE_ORDER_MARK = '\ufeff';

export function csvOf(lines: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

/** A name somebody chose may begin like a formula: behind an apostrophe it stays a name. */
function written(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell);
  const isNumber = typeof cell === 'number';
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
