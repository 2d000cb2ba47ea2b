// Reads the `key: value` lines between the two `---` lines of a deck; knows nothing of cards.

import { DECK_KINDS, DECK_STEPS, type DeckKind, type DeckStep, STEP_OF_KIND } from './deck-kind.ts';
import { DECK_FIELD_MAX_CHARACTERS } from './deck-limits.ts';
import type { DeckProblem } from './deck-problem.ts';

export interface FrontMatter {
  readonly title: string;
  readonly step: DeckStep;
  readonly kind: DeckKind;
  /** A language tag such as `en` or `pt-BR`. */
  readonly language: string;
  readonly licence: string;
  readonly author: string;
}

export interface FrontMatterReading {
  /** Undefined exactly when there are problems. */
  readonly head: FrontMatter | undefined;
  /** What the cards are to be read as, even where another line of the head is at fault. */
  readonly kind: DeckKind;
  /** Index in `lines` of the first line after it; undefined when its end cannot be told. */
  readonly bodyStart: number | undefined;
  readonly problems: readonly DeckProblem[];
}

interface Field {
  readonly value: string;
  readonly line: number;
}

const REQUIRED_KEYS: readonly string[] = ['title', 'step', 'language', 'licence', 'author'];
const KEYS: readonly string[] = [...REQUIRED_KEYS, 'kind'];
const FENCE = '---';
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/** Reads the head of a deck from its lines. Never throws. */
export function readFrontMatter(lines: readonly string[]): FrontMatterReading {
  if (lines[0]?.trim() !== FENCE) {
    const message =
      'The first line must be --- (three hyphens), followed by title, step and so on.';
    return {
      head: undefined,
      kind: 'questions',
      bodyStart: undefined,
      problems: [{ line: 1, message }],
    };
  }
  const end = lines.findIndex((text, index) => index > 0 && text.trim() === FENCE);
  if (end === -1) {
    const message = 'A second --- line is missing. It closes the part with title, step and so on.';
    return {
      head: undefined,
      kind: 'questions',
      bodyStart: undefined,
      problems: [{ line: 1, message }],
    };
  }
  const problems: DeckProblem[] = [];
  const fields = readFields(lines.slice(1, end), problems);
  const head = checkFields(fields, end + 1, problems);
  return {
    head: problems.length === 0 ? head : undefined,
    kind: DECK_KINDS.find((known) => known === fields.get('kind')?.value) ?? 'questions',
    bodyStart: end + 1,
    problems,
  };
}

function readFields(lines: readonly string[], problems: DeckProblem[]): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const line = index + 2;
    const message = addField(fields, text, line);
    if (message !== undefined) problems.push({ line, message });
  }
  return fields;
}

function addField(fields: Map<string, Field>, text: string, line: number): string | undefined {
  const colon = text.indexOf(':');
  if (colon === -1) return 'This line needs a colon, as in "title: Open up".';
  const key = text.slice(0, colon).trim();
  const value = text.slice(colon + 1).trim();
  if (!KEYS.includes(key)) {
    return `"${key.slice(0, 30)}" is not known here. Known are ${KEYS.join(', ')}.`;
  }
  if (fields.has(key)) return `"${key}" is written twice.`;
  // Kept even when it is faulty, so that one fault is not reported as two.
  fields.set(key, { value, line });
  if (value === '') return `"${key}" is empty.`;
  if (value.length > DECK_FIELD_MAX_CHARACTERS) {
    return `"${key}" is longer than ${DECK_FIELD_MAX_CHARACTERS} characters.`;
  }
  return undefined;
}

function checkFields(
  fields: ReadonlyMap<string, Field>,
  endLine: number,
  problems: DeckProblem[],
): FrontMatter | undefined {
  for (const key of REQUIRED_KEYS) {
    if (!fields.has(key)) problems.push({ line: endLine, message: `"${key}" is missing.` });
  }
  const textOf = (key: string): string => fields.get(key)?.value ?? '';
  const stepName = textOf('step');
  const step = DECK_STEPS.find((known) => known === stepName);
  if (step === undefined && stepName !== '') {
    const message = `There is no such step. Write one of ${DECK_STEPS.join(', ')}.`;
    problems.push({ line: fields.get('step')?.line ?? endLine, message });
  }
  const language = textOf('language');
  if (language !== '' && !LANGUAGE_TAG.test(language)) {
    const message = 'A language is a short tag such as en, es or pt-BR.';
    problems.push({ line: fields.get('language')?.line ?? endLine, message });
  }
  const kind = checkKind(fields.get('kind'), step, problems);
  if (step === undefined || kind === undefined) return undefined;
  return {
    title: textOf('title'),
    step,
    kind,
    language,
    licence: textOf('licence'),
    author: textOf('author'),
  };
}

function checkKind(
  field: Field | undefined,
  step: DeckStep | undefined,
  problems: DeckProblem[],
): DeckKind | undefined {
  if (field === undefined || field.value === '') return 'questions';
  const kind = DECK_KINDS.find((known) => known === field.value);
  if (kind === undefined) {
    const message = `There is no such kind. Write one of ${DECK_KINDS.join(', ')}.`;
    problems.push({ line: field.line, message });
  } else if (step !== undefined && kind !== 'questions' && STEP_OF_KIND[kind] !== step) {
    const message = `A deck of ${kind} belongs to "step: ${STEP_OF_KIND[kind]}".`;
    problems.push({ line: field.line, message });
  }
  return kind;
}
