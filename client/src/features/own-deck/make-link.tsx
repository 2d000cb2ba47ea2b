// Makes a link with cards out of a text of one's own or a step, with how close and how long. Sends nothing.
import { DECK_STEPS, type DeckStep } from '@heard/shared/decks/deck-kind';
import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import { useState } from 'react';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { formatPreset, type Preset } from '../../session/preset.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { BringDeck, type GoodDeck } from './bring-deck.tsx';
import { DeckPreview } from './deck-preview.tsx';
import { LENGTHS, type Length, lengthOf } from './lengths.ts';
import styles from './own-deck.module.css';

type Cards = DeckStep | 'own';
type Depth = 'any' | '1' | '2';
type Made = { kind: 'none' } | { kind: 'too-large' } | { kind: 'link'; link: string };

const DEPTH_OF: Record<Depth, Preset['depth']> = { any: null, '1': 1, '2': 2 };

export function MakeLink() {
  const { steps, turn } = useRoomMessages();
  const { maker } = useOwnDeckMessages();
  const [cards, setCards] = useState<Cards>('own');
  const [deck, setDeck] = useState<GoodDeck | null>(null);
  const [depth, setDepth] = useState<Depth>('any');
  const [length, setLength] = useState<Length>('open');
  const [by, setBy] = useState('');
  const [made, setMade] = useState<Made>({ kind: 'none' });

  /** What is changed now is not in the link that was made before. */
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      setMade({ kind: 'none' });
      set(value);
    };

  const source = cards === 'own' ? (deck?.source ?? null) : null;
  const isReady = cards !== 'own' || source !== null;

  const make = async (): Promise<void> => {
    const formatted = await formatPreset(location.origin, {
      by: by.trim(),
      cards: cards === 'own' ? { deck: source ?? '' } : { step: cards },
      depth: DEPTH_OF[depth],
      ...lengthOf(length),
    });
    setMade(formatted.ok ? { kind: 'link', link: formatted.link } : { kind: 'too-large' });
  };

  return (
    <Screen
      focusTitle
      title={maker.title}
      lead={<p>{maker.lead}</p>}
      action={
        made.kind === 'link' ? undefined : (
          <Button disabled={!isReady} onClick={() => void make()}>
            {maker.make}
          </Button>
        )
      }
    >
      <Choice
        legend={maker.cards}
        options={[
          { value: 'own', title: maker.own, body: maker.ownBody },
          ...DECK_STEPS.map((step) => ({
            value: step,
            title: steps.names[step],
            body: steps.lines[step],
          })),
        ]}
        value={cards}
        onChange={changing<Cards>(setCards)}
      />
      {cards === 'own' && deck === null && (
        <BringDeck lead={<p>{maker.ownLead}</p>} onRead={changing<GoodDeck>(setDeck)} />
      )}
      {cards === 'own' && deck !== null && (
        <section className={styles.parts}>
          <h2>{deck.reading.deck.title}</h2>
          <DeckPreview deck={deck.reading.deck} advice={deck.reading.advice} />
          <Button variant="plain" onClick={() => changing<null>(setDeck)(null)}>
            {maker.change}
          </Button>
        </section>
      )}
      <Choice
        legend={maker.depth}
        layout="row"
        options={[
          { value: 'any', title: maker.anyDepth },
          { value: '2', title: turn.depth[2] },
          { value: '1', title: turn.depth[1] },
        ]}
        value={depth}
        onChange={changing<Depth>(setDepth)}
      />
      <Choice
        legend={maker.length}
        layout="row"
        options={LENGTHS.map((value) => ({ value, title: maker.lengths[value] }))}
        value={length}
        onChange={changing<Length>(setLength)}
      />
      <TextField
        label={maker.by}
        hint={maker.byHint}
        value={by}
        onChange={changing<string>(setBy)}
        maxCharacters={MAX_NAME_CHARACTERS}
      />
      {made.kind === 'too-large' && (
        <Notice tone="care" title={maker.tooLarge.title}>
          <p>{maker.tooLarge.body}</p>
        </Notice>
      )}
      {made.kind === 'link' && (
        <CopyLink
          link={made.link}
          label={maker.link}
          copyWords={maker.copy}
          copiedWords={maker.copied}
          selectedWords={maker.selected}
        />
      )}
    </Screen>
  );
}
