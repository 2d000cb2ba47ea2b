// Everything a journal holds, the newest first, some at a time.
import { useState } from 'react';
import { useJournalMessages } from '../../i18n/journal-messages.ts';
import { useLanguage } from '../../i18n/messages.ts';
import { useSignsMessages } from '../../i18n/signs-messages.ts';
import type { JournalEntry, SignsEntry, SittingEntry } from '../../journal/entry.ts';
import { SIGNS } from '../../journal/six-signs.ts';
import { Button } from '../../ui/button.tsx';
import styles from './journal.module.css';

const SHOWN_AT_A_TIME = 5;

export function JournalList({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const { list } = useJournalMessages();
  const { tag } = useLanguage();
  const [count, setCount] = useState(SHOWN_AT_A_TIME);
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles.part}>
      <h2>{list.title}</h2>
      <ul className={styles.list}>
        {entries
          .toReversed()
          .slice(0, count)
          .map((entry, place) => (
            <li key={`${entry.at}.${entries.length - place}`} className={styles.entry}>
              <p className={styles.when}>{date.format(entry.at)}</p>
              {entry.kind === 'sitting' ? <Sitting {...entry} /> : <SignsTaken {...entry} />}
            </li>
          ))}
      </ul>
      {entries.length > count && (
        <Button variant="quiet" onClick={() => setCount(count + SHOWN_AT_A_TIME)}>
          {list.older}
        </Button>
      )}
    </section>
  );
}

function Sitting({ partnerName, steps, turns, ...told }: SittingEntry) {
  const { list } = useJournalMessages();
  const { circlesBefore, circlesAfter, understood, valued, caredAbout, again } = told;
  const circles = [circlesBefore, circlesAfter].filter((value) => value !== null);
  const [first, second] = circles;
  const closed = (turns ?? []).filter(({ felt }) => felt === null).length;
  const facts = [
    steps?.map((step) => list.steps[step]).join(', '),
    ...(turns ?? []).map(({ felt, guess, amListener }) =>
      felt === null ? null : (amListener ? list.theyFelt : list.youFelt)(felt, guess),
    ),
    closed === 0 ? null : list.closedTurns(closed),
    first === undefined
      ? null
      : second === undefined
        ? list.closeness(first)
        : list.closenessBoth(first, second),
    [
      understood === null ? null : `${list.understood} ${understood}`,
      valued === null ? null : `${list.valued} ${valued}`,
      caredAbout === null ? null : `${list.caredAbout} ${caredAbout}`,
    ]
      .filter((fact) => fact !== null)
      .join(', '),
    again === null ? null : list.again[again],
  ];
  return (
    <>
      <h3>{list.sitting(partnerName)}</h3>
      <Facts facts={facts} />
    </>
  );
}

function SignsTaken({ values, circles }: SignsEntry) {
  const { list } = useJournalMessages();
  const { names } = useSignsMessages();
  const facts = [
    circles === null ? null : list.closeness(circles),
    ...SIGNS.map((sign) => (values[sign] === undefined ? null : `${names[sign]} ${values[sign]}`)),
  ];
  return (
    <>
      <h3>{list.signs}</h3>
      <Facts facts={facts} />
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly (string | null | undefined)[] }) {
  const known = facts.filter((fact) => fact !== null && fact !== undefined && fact !== '');
  return (
    <ul className={styles.facts}>
      {known.map((fact, place) => (
        <li key={place}>{fact}</li>
      ))}
    </ul>
  );
}
