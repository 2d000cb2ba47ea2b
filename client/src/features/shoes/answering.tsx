// Each answers for themselves and guesses the other's answer: written and sealed, or kept in mind.
import { MAX_ANSWER_CHARACTERS } from '@heard/shared/limits';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { useShoesMessages } from '../../i18n/shoes-messages.ts';
import { AskedCard } from '../../scene/asked-card.tsx';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import type { DraftField } from '../../session/room-screen.ts';
import { useDraft } from '../../session/use-room.ts';
import { useTap } from '../../session/use-tap.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { Sealed } from './sealed.tsx';
import styles from './shoes.module.css';

export function Answering(props: RoomProps) {
  const { view, pending } = props.screen;
  if (view.isMineDone || pending.some(({ type }) => type === 'seal')) return <Sealed {...props} />;
  return view.setting.how === 'spoken' ? <InMind {...props} /> : <InWriting {...props} />;
}

function MoveOn({ screen, actions }: RoomProps) {
  const { common } = useRoomMessages().turn;
  return (
    <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
      {common.pass}
    </TapButton>
  );
}

function InMind(props: RoomProps) {
  const { screen, actions } = props;
  const { answering } = useShoesMessages();
  return (
    <Scene
      scene="mind"
      align="middle"
      title={answering.titleSpoken}
      lead={answering.leadSpoken(screen.names.partner)}
      action={
        <>
          <TapButton screen={screen} type="seal" send={() => actions.answer(null)}>
            {answering.have}
          </TapButton>
          <MoveOn {...props} />
        </>
      }
    >
      <AskedCard screen={screen} />
    </Scene>
  );
}

function InWriting(props: RoomProps) {
  const { screen, actions } = props;
  const { tap } = useRoomMessages();
  const { answering } = useShoesMessages();
  const [own, setOwn, isOwnLoaded] = useDraft(actions, 'own-answer');
  const [guess, setGuess, isGuessLoaded] = useDraft(actions, 'guessed-answer');
  const { run, wait, isSending, problem } = useTap(screen, 'seal');
  const { names } = screen;
  const hasBoth = own.trim() !== '' && guess.trim() !== '';

  const fields: readonly Field[] = [
    { field: 'own-answer', label: answering.own, value: own, onChange: setOwn },
    {
      field: 'guessed-answer',
      label: answering.guess(names.partner),
      value: guess,
      onChange: setGuess,
    },
  ];

  return (
    <Scene
      scene="write"
      title={answering.title}
      lead={answering.lead(names.partner)}
      action={
        <>
          <Button
            disabled={!hasBoth && wait === null}
            busyWords={wait === null ? undefined : tap.wait[wait]}
            onClick={() => void run(() => actions.answer({ own: own.trim(), guess: guess.trim() }))}
          >
            {answering.seal}
          </Button>
          <MoveOn {...props} />
        </>
      }
    >
      <AskedCard screen={screen} size="small" />
      <div className={styles.fields}>
        {fields.map(({ field, label, value, onChange }) => (
          <TextArea
            key={field}
            label={label}
            value={value}
            onChange={onChange}
            limit={MAX_ANSWER_CHARACTERS}
            remainingWords={tap.remaining}
            isReadOnly={!isOwnLoaded || !isGuessLoaded || isSending}
          />
        ))}
        {problem !== null && <p role="alert">{tap.problem[problem]}</p>}
      </div>
    </Scene>
  );
}

interface Field {
  readonly field: DraftField;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}
