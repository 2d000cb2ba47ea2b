// The keepsake as a list of blocks in words, whatever it is then drawn on. Pure.
import type { KeepsakeMessages } from '../../i18n/keepsake-messages.ts';
import type { Keepsake, KeepsakeLine } from '../../session/keepsake.ts';
import type { Stroke } from '../../session/picture.ts';
import type { TaskResult } from '../../session/task-result.ts';

export type Block =
  | { kind: 'title'; text: string; date: string }
  | { kind: 'question'; text: string; topic: string | null }
  | { kind: 'line'; who: string; text: string }
  | { kind: 'picture'; strokes: readonly Stroke[]; words: string }
  | { kind: 'list'; title: string; items: readonly string[]; isOrdered: boolean }
  | { kind: 'heading'; text: string }
  | { kind: 'distances'; distances: readonly number[]; words: string };

/** `language` is a tag such as `en`, for the date. */
export function blocksOf(keepsake: Keepsake, words: KeepsakeMessages, language: string): Block[] {
  const { names, cards, appreciations, distances } = keepsake;
  const line = ({ isMine, text, kind }: KeepsakeLine): Block => {
    // Whoever opens it later is not "you": by name, where there is one.
    const mine = names.mine === '' ? words.by.mine : names.mine;
    const who = isMine ? mine : words.by.theirs(names.partner);
    const note = words.notes[kind];
    return { kind: 'line', who: note === '' ? who : `${who}, ${note}`, text };
  };
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(keepsake.at);
  return [
    { kind: 'title', text: words.heading(names.mine, names.partner), date },
    ...cards.flatMap(({ text, topic, lines, result }): Block[] => [
      ...(text === null ? [] : [{ kind: 'question', text, topic } as const]),
      ...(result === null ? [] : [resultBlock(result, words)]),
      ...lines.map(line),
    ]),
    ...section(words.appreciated, appreciations.map(line)),
    ...section(
      words.inTune,
      distances.length === 0
        ? []
        : [{ kind: 'distances', distances, words: words.inTuneWords(distances) }],
    ),
  ];
}

function resultBlock(result: TaskResult, { made }: KeepsakeMessages): Block {
  switch (result.kind) {
    case 'picture':
      return { kind: 'picture', strokes: result.strokes, words: made.picture };
    case 'plan':
      return { kind: 'list', title: made.plan, items: result.lines, isOrdered: false };
    case 'order':
      return { kind: 'list', title: made.order, items: result.items, isOrdered: true };
  }
}

function section(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text }, ...blocks];
}
