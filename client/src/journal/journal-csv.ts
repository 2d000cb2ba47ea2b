/** A journal as a table that spreadsheets open: one line an entry. Pure. */
import { type Cell, csvOf } from './csv.ts';
import type { JournalEntry, JournalTurn } from './entry.ts';
import { SIGNS } from './six-signs.ts';

const COLUMNS = [
  'when',
  'kind',
  'partner',
  'steps',
  'turns',
  'circles_before',
  'circles_after',
  'understood',
  'valued',
  'cared_about',
  'again',
  ...SIGNS.map((sign) => sign.replaceAll('-', '_')),
];

export function journalCsv(entries: readonly JournalEntry[]): string {
  return csvOf([COLUMNS, ...entries.map(cellsOf)]);
}

function cellsOf(entry: JournalEntry): Cell[] {
  const when = new Date(entry.at).toISOString();
  if (entry.kind === 'signs') {
    const empty = Array<Cell>(8).fill(null);
    empty[3] = entry.circles;
    return [when, entry.kind, ...empty, null, ...SIGNS.map((sign) => entry.values[sign])];
  }
  return [
    when,
    entry.kind,
    entry.partnerName,
    entry.steps?.join(' '),
    entry.turns?.map(turnWords).join(' '),
    entry.circlesBefore,
    entry.circlesAfter,
    entry.understood,
    entry.valued,
    entry.caredAbout,
    entry.again,
    ...SIGNS.map(() => null),
  ];
}

/** `spoke:8/7` is felt 8 and guessed 7; `x` stayed closed. */
function turnWords({ amListener, felt, guess }: JournalTurn): string {
  return `${amListener ? 'listened' : 'spoke'}:${felt ?? 'x'}/${guess ?? 'x'}`;
}
