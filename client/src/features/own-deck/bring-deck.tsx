// A text file or pasted words become cards that can be looked at. Nothing leaves this phone here.
import { type ReactNode, useState } from 'react';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import {
  MAX_LENT_CHARACTERS,
  type ReadDeck,
  readDeckFile,
  readDeckText,
} from '../../session/own-decks.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './own-deck.module.css';
import { ReadProblems } from './read-problems.tsx';

export type GoodDeck = ReadDeck & { reading: Extract<ReadDeck['reading'], { ok: true }> };

export interface BringDeckProps {
  readonly lead: ReactNode;
  readonly onRead: (deck: GoodDeck) => void;
}

type Outcome = { kind: 'failed' } | { kind: 'too-long' } | { kind: 'read'; read: ReadDeck };

export function BringDeck({ lead, onRead }: BringDeckProps) {
  const { bring, refused } = useOwnDeckMessages();
  const [text, setText] = useState('');
  const [isReading, setIsReading] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const read = async (reading: Promise<ReadDeck>): Promise<void> => {
    setIsReading(true);
    setOutcome(null);
    try {
      const done = await reading;
      if (!isGood(done)) setOutcome({ kind: 'read', read: done });
      else if (done.source.length > MAX_LENT_CHARACTERS) setOutcome({ kind: 'too-long' });
      else onRead(done);
    } catch {
      setOutcome({ kind: 'failed' });
    } finally {
      setIsReading(false);
    }
  };

  return (
    <div className={styles.parts}>
      <div>{lead}</div>
      <label className={styles.file}>
        <span>{bring.file}</span>
        <input
          type="file"
          className={styles.fileInput}
          accept=".md,.txt,text/plain,text/markdown"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void read(readDeckFile(file));
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <TextArea label={bring.paste} value={text} onChange={setText} />
      {text.trim() !== '' && (
        <Button
          variant="quiet"
          busyWords={isReading ? bring.reading : undefined}
          onClick={() => void read(readDeckText(text))}
        >
          {bring.read}
        </Button>
      )}
      {outcome?.kind === 'failed' && <Notice tone="care" title={bring.notRead} />}
      {outcome?.kind === 'too-long' && (
        <Notice tone="care" title={refused.title}>
          <p>{refused.tooLong(MAX_LENT_CHARACTERS)}</p>
        </Notice>
      )}
      {outcome?.kind === 'read' && !outcome.read.reading.ok && (
        <ReadProblems problems={outcome.read.reading.problems} />
      )}
      <details className={styles.how}>
        <summary>{bring.howTitle}</summary>
        <p>{bring.how}</p>
        <pre className={styles.sample}>{bring.sample}</pre>
      </details>
    </div>
  );
}

function isGood(deck: ReadDeck): deck is GoodDeck {
  return deck.reading.ok;
}
