// The keepsake as a list of blocks in words, whatever it is then drawn on. Pure.
import type { KeepsakeMessages } from '../../i18n/keepsake-messages.ts';
import type { Keepsake, KeepsakeLine } from '../../session/keepsake.ts';

export type Block =
  | { kind: 'title'; text: string; date: string }
  | { kind: 'question'; text: string; topic: string | null }
  | { kind: 'line'; who: string; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'distances'; distances: readonly number[]; words: string };

/** `language` is a tag such as `en`, for the date. */
export function blocksOf(keepsake: Keepsake, words: KeepsakeMessages, language: string): Block[] {
  const { names, cards, appreciations, distances } = keepsake;
  const line = ({ isMine, text, kind }: KeepsakeLine): Block => {
    // Whoever opens it later is not "you": by name, where there is one.
    const mine = names.mine === '' ? words.by.mine : names.mine;
    const who = isMine ? mine : words.by.theirs(names.partner);
    return { kind: 'line', who: kind === 'guess' ? `${who} (${words.guessNote})` : who, text };
  };
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(keepsake.at);
  return [
    { kind: 'title', text: words.heading(names.mine, names.partner), date },
    ...cards.flatMap(({ text, topic, lines }): Block[] => [
      ...(text === null ? [] : [{ kind: 'question', text, topic } as const]),
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

function section(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text }, ...blocks];
}
