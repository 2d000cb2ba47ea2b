// The speaker says whether it was what they meant; the listener waits without pressure.
import type { Verdict } from '@heard/shared/protocol/commands';
import { useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { useTap } from '../../session/use-tap.ts';
import { Answers } from '../../ui/answers.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { Pieces } from './pieces.tsx';

export function Checking(props: RoomProps) {
  const { view } = props.screen;
  return view.listener === view.seat ? <BeingChecked {...props} /> : <SpeakerChecks {...props} />;
}

function SpeakerChecks({ screen, actions }: RoomProps) {
  const { tap, turn } = useRoomMessages();
  const { checking } = turn;
  const { run, wait } = useTap(screen, 'check');
  const [chosen, setChosen] = useState<Verdict | null>(null);
  const { view, names, current } = screen;
  const { notQuiteLeft, moreLeft } = view;

  const check = (verdict: Verdict): void => {
    setChosen(verdict);
    void run(() => actions.check(verdict));
  };
  const bodyOf = (words: { body: string; last: string; used: string }, left: number): string =>
    left === 0 ? words.used : left === 1 ? words.last : words.body;

  const title = checking.title(names.partner);
  const answers = (
    <Answers<Verdict>
      label={title}
      answers={[
        { value: 'got-it', ...checking.gotIt },
        {
          value: 'not-quite',
          title: checking.notQuite.title,
          body: bodyOf(checking.notQuite.bodies(names.partner), notQuiteLeft),
          isUsedUp: notQuiteLeft === 0,
        },
        {
          value: 'more',
          title: checking.more.title,
          body: bodyOf(checking.more.bodies, moreLeft),
          isUsedUp: moreLeft === 0,
        },
      ]}
      onAnswer={check}
      chosen={chosen}
      waitWords={wait === null ? null : tap.wait[wait]}
    />
  );
  if (view.setting.how === 'spoken') {
    return (
      <Scene scene="check" align="middle" title={title} lead={checking.lead} action={answers} />
    );
  }
  return (
    <Scene scene="check" title={title} lead={checking.lead}>
      <Pieces
        title={checking.theirWords(names.partner)}
        pieces={current?.reflections.slice(current.reflectionsChecked) ?? []}
        seat={view.listener}
      />
      {answers}
    </Scene>
  );
}

function BeingChecked({ screen }: RoomProps) {
  const { checking } = useRoomMessages().turn;
  const { view, names } = screen;
  return (
    <Scene
      scene="wait"
      tone="hushed"
      align="middle"
      picture={<TwoCircles state="handing-over" floor="theirs" mySeat={view.seat} size={300} />}
      title={checking.waitingTitle(names.partner)}
      lead={checking.waitingLead}
    />
  );
}
