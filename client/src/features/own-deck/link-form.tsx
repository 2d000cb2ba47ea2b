// What a link with cards is made of: which cards, how close, how long, and who it is from.
import { DECK_STEPS } from '@heard/shared/decks/deck-kind';
import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { BringDeck } from './bring-deck.tsx';
import { DeckPreview } from './deck-preview.tsx';
import { LENGTHS, type Length } from './lengths.ts';
import styles from './own-deck.module.css';
import type { Cards, Depth, LinkForm } from './use-link-form.ts';

export interface LinkFormFieldsProps {
  readonly form: LinkForm;
  readonly onChange: (changed: Partial<LinkForm>) => void;
}

export function LinkFormFields({ form, onChange }: LinkFormFieldsProps) {
  const { steps, turn } = useRoomMessages();
  const { maker } = useOwnDeckMessages();
  const { cards, deck } = form;
  return (
    <>
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
        onChange={(value: Cards) => onChange({ cards: value })}
      />
      {cards === 'own' && deck === null && (
        <BringDeck lead={<p>{maker.ownLead}</p>} onRead={(read) => onChange({ deck: read })} />
      )}
      {cards === 'own' && deck !== null && (
        <section className={styles.parts}>
          <h2>{deck.reading.deck.title}</h2>
          <DeckPreview deck={deck.reading.deck} advice={deck.reading.advice} />
          <Button variant="plain" onClick={() => onChange({ deck: null })}>
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
        value={form.depth}
        onChange={(depth: Depth) => onChange({ depth })}
      />
      <Choice
        legend={maker.length}
        layout="row"
        options={LENGTHS.map((value) => ({ value, title: maker.lengths[value] }))}
        value={form.length}
        onChange={(length: Length) => onChange({ length })}
      />
      <TextField
        label={maker.by}
        hint={maker.byHint}
        value={form.by}
        onChange={(by) => onChange({ by })}
        maxCharacters={MAX_NAME_CHARACTERS}
      />
    </>
  );
}
