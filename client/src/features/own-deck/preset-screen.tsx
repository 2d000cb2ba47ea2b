// From an opened link with cards to a room that is played with them. Nothing happens before the tap.
import type { RoomId } from '@heard/shared/ids';
import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import type { Setting } from '@heard/shared/protocol/commands';
import { useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { useOwnDeckMessages } from '../../i18n/own-deck-messages.ts';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { openRoom } from '../../session/doors.ts';
import type { DoorProblem } from '../../session/room-screen.ts';
import { Answers } from '../../ui/answers.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { DeckPreview } from './deck-preview.tsx';
import styles from './own-deck.module.css';
import { PresetFacts } from './preset-facts.tsx';
import { ProblemList } from './problem-list.tsx';
import { type PresetStage, usePreset } from './use-preset.ts';

export interface PresetScreenProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onOpen: (room: RoomId) => void;
  readonly onStart: () => void;
}

type Where = Setting['where'];

const SETTING_OF: Record<Where, Setting> = {
  together: { where: 'together', how: 'spoken' },
  apart: { where: 'apart', how: 'written' },
};

export function PresetScreen(props: PresetScreenProps) {
  const { preset: words } = useOwnDeckMessages();
  const stage = usePreset();
  const toStart = (
    <Button variant="quiet" onClick={props.onStart}>
      {words.toStart}
    </Button>
  );
  switch (stage.kind) {
    case 'reading':
      return (
        <Screen
          align="middle"
          picture={<TwoCircles state="together" size={180} />}
          title={words.reading}
        />
      );
    case 'problem': {
      const { title, body } = words.problems[stage.reason];
      return (
        <Screen
          key={stage.reason}
          align="middle"
          focusTitle
          picture={<TwoCircles state="apart" size={180} />}
          title={title}
          lead={<p>{body}</p>}
          action={toStart}
        />
      );
    }
    case 'bad-deck':
      return (
        <Screen
          key="bad-deck"
          focusTitle
          title={words.badDeck.title}
          lead={<p>{words.badDeck.lead}</p>}
          action={toStart}
        >
          <ProblemList problems={stage.problems} />
        </Screen>
      );
    case 'open':
      return <OpenPreset key="open" stage={stage} {...props} />;
  }
}

interface OpenPresetProps extends PresetScreenProps {
  readonly stage: Extract<PresetStage, { kind: 'open' }>;
}

function OpenPreset({ stage, name, onName, onOpen }: OpenPresetProps) {
  const { start, doors } = useMessages();
  const { steps } = useRoomMessages();
  const { preset: words } = useOwnDeckMessages();
  const { preset, deck } = stage;
  const [opening, setOpening] = useState<Where | null>(null);
  const [problem, setProblem] = useState<DoorProblem | null>(null);
  const { cards } = preset;
  const title = deck?.deck.title ?? ('step' in cards ? steps.names[cards.step] : '');

  const open = async (where: Where): Promise<void> => {
    setOpening(where);
    setProblem(null);
    const wish = { name: name.trim(), setting: SETTING_OF[where], preset };
    const opened = await openRoom(wish);
    if (opened.ok) return onOpen(opened.room);
    setOpening(null);
    setProblem(opened.problem);
  };

  return (
    <Screen
      focusTitle
      title={title}
      lead={
        <>
          <p>
            {words.label}. {preset.by === '' ? words.byNobody : words.by(preset.by)}
          </p>
          <p className={styles.fine}>{words.trust}</p>
        </>
      }
    >
      <PresetFacts preset={preset} />
      {preset.practice !== undefined && <p>{words.practice}</p>}
      {deck === null ? (
        <p>
          {'step' in cards && steps.lines[cards.step]} {words.builtIn}
        </p>
      ) : (
        <DeckPreview isMain deck={deck.deck} advice={[]} />
      )}
      <TextField
        label={start.nameLabel}
        hint={start.nameHint}
        value={name}
        onChange={onName}
        maxCharacters={MAX_NAME_CHARACTERS}
      />
      {problem !== null && (
        <Notice tone="care" title={doors.problems[problem].title}>
          <p>{doors.problems[problem].body}</p>
        </Notice>
      )}
      <section className={styles.first}>
        <h2>{words.ways}</h2>
        <Answers
          label={words.ways}
          answers={[
            { value: 'together', title: start.together, body: start.togetherBody },
            { value: 'apart', title: start.apart, body: start.apartBody },
          ]}
          onAnswer={(where: Where) => void open(where)}
          chosen={opening}
          waitWords={opening === null ? null : start.opening}
        />
      </section>
    </Screen>
  );
}
