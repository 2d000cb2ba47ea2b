// Sets a practice: a link with cards, and this device's own note of whom it is for. Sends nothing.
import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import { useState } from 'react';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import { type PracticeSet, setPractice } from '../../session/practices.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { ShareLink } from '../../ui/share-link.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LinkFormFields } from './link-form.tsx';
import { useLinkForm } from './use-link-form.ts';

export function MakePractice({ onBack }: { readonly onBack: () => void }) {
  const { maker } = useOwnDeckMessages();
  const words = maker.practice;
  const [label, setLabel] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<PracticeSet | null>(null);
  const { form, change, preset } = useLinkForm('open-up', () => setOutcome(null));

  const make = async (): Promise<void> => {
    if (preset === null) return;
    setIsBusy(true);
    const deckTitle = form.deck?.reading.deck.title ?? '';
    const set = await setPractice({ label, preset, deckTitle }).catch(
      (): PracticeSet => ({ ok: false, reason: 'not-kept' }),
    );
    setIsBusy(false);
    setOutcome(set);
  };

  if (outcome?.ok === true) {
    return (
      <Screen
        key="set"
        focusTitle
        title={words.setTitle}
        lead={<p>{words.setLead}</p>}
        action={<Button onClick={onBack}>{words.toList}</Button>}
      >
        <ShareLink link={outcome.practice.link} words={words.link} />
      </Screen>
    );
  }
  return (
    <Screen
      key="form"
      focusTitle
      title={words.title}
      lead={<p>{words.lead}</p>}
      action={
        <>
          <Button
            disabled={preset === null}
            busyWords={isBusy ? words.making : undefined}
            onClick={() => void make()}
          >
            {words.make}
          </Button>
          <Button variant="plain" onClick={onBack}>
            {words.back}
          </Button>
        </>
      }
    >
      <TextField
        label={words.label}
        hint={words.labelHint}
        value={label}
        onChange={setLabel}
        maxCharacters={MAX_NAME_CHARACTERS}
      />
      <LinkFormFields form={form} onChange={change} />
      {outcome?.ok === false && outcome.reason === 'too-large' && (
        <Notice tone="care" title={maker.tooLarge.title}>
          <p>{maker.tooLarge.body}</p>
        </Notice>
      )}
      {outcome?.ok === false && outcome.reason === 'not-kept' && (
        <Notice tone="care" title={words.notKept} />
      )}
    </Screen>
  );
}
