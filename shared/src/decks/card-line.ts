// Reads one card line, `- text {id: ..., tags: a b, note: ...}`; knows nothing of other lines.

import {
  CARD_ID_MAX_CHARACTERS,
  CARD_MAX_CHARACTERS,
  CARD_MAX_TAGS,
  CARD_NOTE_MAX_CHARACTERS,
  CARD_TAG_MAX_CHARACTERS,
} from './deck-limits.ts';

export interface CardLine {
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly note: string | undefined;
}

export type CardLineReading =
  | { readonly ok: true; readonly card: CardLine }
  | { readonly ok: false; readonly message: string };

interface Extras {
  id?: string;
  tags?: string[];
  note?: string;
}

const ID_WORDS = 8;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const NAME = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;

/** True for a line that is meant as a card: it starts with a dash or a star. */
export function isCardLine(line: string): boolean {
  return /^[-*]/.test(line) && line.trim() !== '---';
}

/** Reads a line for which `isCardLine` is true. Never throws. */
export function readCardLine(line: string): CardLineReading {
  if (!/^[-*]\s/.test(line)) return refused('Put a space between the dash and the card.');
  const rest = line.slice(1).trim();
  const open = rest.indexOf('{');
  const text = (open === -1 ? rest : rest.slice(0, open)).trim().normalize('NFC');
  if (text.includes('}')) return refused('There is a } without a { before it.');
  if (text === '') return refused('This card has no text.');
  if (text.length > CARD_MAX_CHARACTERS) {
    return refused(`This card is longer than ${CARD_MAX_CHARACTERS} characters.`);
  }
  const extras = open === -1 ? {} : readExtras(rest.slice(open));
  if (typeof extras === 'string') return refused(extras);
  const id = extras.id ?? idFromText(text);
  if (id === '') return refused('This card has no words.');
  return {
    ok: true,
    card: { id, text, tags: extras.tags ?? [], note: extras.note },
  };
}

/** The id of a card that has none written: its first words, so moving the card keeps it. */
function idFromText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/gu, '');
  let id = '';
  for (const word of (plain.match(WORDS) ?? []).slice(0, ID_WORDS)) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > CARD_ID_MAX_CHARACTERS) break;
    id = longer;
  }
  return id === '' ? [...(plain.match(WORDS)?.[0] ?? '')].slice(0, 32).join('') : id;
}

function refused(message: string): CardLineReading {
  return { ok: false, message };
}

/** The parts between the braces, or the reason they cannot be read. */
function readExtras(braced: string): Extras | string {
  if (!braced.endsWith('}')) return 'The { needs a } at the very end of the line.';
  const inside = braced.slice(1, -1);
  if (/[{}]/.test(inside)) return 'Only one { and one } are allowed in a card.';
  const extras: Extras = {};
  let rest = inside.trim();
  while (rest !== '') {
    const colon = rest.indexOf(':');
    if (colon === -1) return 'Between { and } write "id:", "tags:" or "note:".';
    const key = rest.slice(0, colon).trim();
    const after = rest.slice(colon + 1);
    // A note is a sentence and may hold commas, so it runs to the end.
    const comma = key === 'note' ? -1 : after.indexOf(',');
    const value = (comma === -1 ? after : after.slice(0, comma)).trim();
    const message = addExtra(extras, key, value);
    if (message !== undefined) return message;
    rest = comma === -1 ? '' : after.slice(comma + 1).trim();
  }
  return extras;
}

function addExtra(extras: Extras, key: string, value: string): string | undefined {
  if (key !== 'id' && key !== 'tags' && key !== 'note') {
    return `"${key.slice(0, 30)}" is not known here. Known are id, tags, note (note last).`;
  }
  if (extras[key] !== undefined) return `"${key}" is written twice.`;
  if (value === '') return `"${key}" is empty.`;
  if (key === 'id') {
    extras.id = value.normalize('NFKC');
    return isName(extras.id, CARD_ID_MAX_CHARACTERS)
      ? undefined
      : 'An id is small letters, digits and hyphens, such as quiet-morning.';
  }
  if (key === 'tags') {
    extras.tags = value.split(/\s+/u);
    if (extras.tags.length > CARD_MAX_TAGS) return `At most ${CARD_MAX_TAGS} tags.`;
    return extras.tags.every((tag) => isName(tag, CARD_TAG_MAX_CHARACTERS))
      ? undefined
      : 'Tags are words in small letters with spaces between them.';
  }
  extras.note = value;
  return value.length > CARD_NOTE_MAX_CHARACTERS
    ? `The note is longer than ${CARD_NOTE_MAX_CHARACTERS} characters.`
    : undefined;
}

function isName(name: string, maxCharacters: number): boolean {
  return name.length <= maxCharacters && name === name.toLowerCase() && NAME.test(name);
}
