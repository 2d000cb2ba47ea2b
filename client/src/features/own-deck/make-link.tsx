// Makes a link with cards out of a text of one's own or a step, with how close and how long. Sends nothing.
import { useState } from 'react';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import { formatPreset } from '../../session/preset.ts';
import { Button } from '../../ui/button.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { LinkFormFields } from './link-form.tsx';
import { useLinkForm } from './use-link-form.ts';

type Made = { kind: 'none' } | { kind: 'too-large' } | { kind: 'link'; link: string };

export function MakeLink() {
  const { maker } = useOwnDeckMessages();
  const [made, setMade] = useState<Made>({ kind: 'none' });
  const { form, change, preset } = useLinkForm('own', () => setMade({ kind: 'none' }));

  const make = async (): Promise<void> => {
    if (preset === null) return;
    const formatted = await formatPreset(location.origin, preset);
    setMade(formatted.ok ? { kind: 'link', link: formatted.link } : { kind: 'too-large' });
  };

  return (
    <Screen
      focusTitle
      title={maker.title}
      lead={<p>{maker.lead}</p>}
      action={
        made.kind === 'link' ? undefined : (
          <Button disabled={preset === null} onClick={() => void make()}>
            {maker.make}
          </Button>
        )
      }
    >
      <LinkFormFields form={form} onChange={change} />
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
