// A code that came to another device, pasted where the practice was set.
import { type FormEvent, useState } from 'react';
import { usePracticeMessages } from '../../i18n/practice-messages.ts';
import { type Ticked, tickOff } from '../../session/practices.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './practice.module.css';
import { wordsOf } from './words-of-ticked.ts';

export function PasteCode({ onTicked }: { readonly onTicked: () => void }) {
  const messages = usePracticeMessages();
  const { list, ticked: words } = messages;
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<Ticked | 'not-read' | null>(null);

  const read = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    const outcome = await tickOff(text).catch(() => 'not-read' as const);
    setTicked(outcome);
    if (outcome === 'not-read' || !outcome.ok) return;
    setText('');
    onTicked();
  };

  const said = ticked === null || ticked === 'not-read' ? null : wordsOf(ticked, messages);
  return (
    <form className={styles.part} onSubmit={(event) => void read(event)}>
      <h2>{list.codeTitle}</h2>
      <TextField
        label={list.code}
        value={text}
        onChange={(next) => {
          setText(next);
          setTicked(null);
        }}
        capitals="sentences"
      />
      {ticked === 'not-read' && <Notice tone="care" title={words.notRead} />}
      {said !== null && (
        <Notice tone={said.isDone ? 'status' : 'care'} title={said.title}>
          <p>{said.body}</p>
        </Notice>
      )}
      <Button type="submit" variant="quiet" disabled={text.trim() === ''}>
        {list.tickOff}
      </Button>
    </form>
  );
}
