// An invitation and its three replies. A no is a pass: neither phone says who, or why.
import { useState } from 'react';
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { useTouchMessages } from '../../i18n/touch-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { useTap } from '../../session/use-tap.ts';
import { Answers } from '../../ui/answers.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './touch.module.css';

export function Inviting(props: RoomProps) {
  const { view, current } = props.screen;
  const content = current?.card?.content;
  const [hasReadContent, setHasReadContent] = useState(false);
  if (view.listener === view.seat) return <Sent {...props} />;
  return content === undefined || hasReadContent ? (
    <Invited {...props} />
  ) : (
    <Before {...props} content={content} onShow={() => setHasReadContent(true)} />
  );
}

type Reply = 'accept' | 'smaller' | 'pass';

function Invited({ screen, actions }: RoomProps) {
  const { inviting } = useTouchMessages();
  const { tap } = useRoomMessages();
  const accept = useTap(screen, 'accept');
  const smaller = useTap(screen, 'smaller');
  const pass = useTap(screen, 'pass');
  const [chosen, setChosen] = useState<Reply | null>(null);
  const { current, names } = screen;
  const { yes, smaller: less, notNow } = inviting;
  const wait = accept.wait ?? smaller.wait ?? pass.wait;
  const isSmallest = current?.card?.depth === 1;

  const reply = (value: Reply): void => {
    setChosen(value);
    if (value === 'accept') void accept.run(() => actions.accept());
    else if (value === 'smaller') void smaller.run(() => actions.smaller());
    else void pass.run(() => actions.pass());
  };

  return (
    <Scene
      scene="invited"
      title={inviting.title(names.partner)}
      action={
        <Answers<Reply>
          label={inviting.replies}
          answers={[
            { value: 'accept', ...yes },
            {
              value: 'smaller',
              title: less.title,
              body: isSmallest ? less.bodySmallest : less.body,
            },
            { value: 'pass', ...notNow },
          ]}
          onAnswer={reply}
          chosen={chosen}
          waitWords={wait === null ? null : tap.wait[wait]}
        />
      }
    >
      <Card note={inviting.lead} lang={current?.card?.language}>
        {current?.card?.text ?? tap.unreadable}
      </Card>
    </Scene>
  );
}

interface BeforeProps extends RoomProps {
  readonly content: string;
  readonly onShow: () => void;
}

function Before({ screen, actions, content, onShow }: BeforeProps) {
  const { inviting } = useTouchMessages();
  return (
    <Scene
      scene="before"
      align="middle"
      picture={<TwoCircles state="apart" mySeat={screen.view.seat} size={220} />}
      title={inviting.before}
      lead={content}
      action={
        <>
          <Button onClick={onShow}>{inviting.show}</Button>
          <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
            {inviting.notNow.title}
          </TapButton>
        </>
      }
    />
  );
}

function Sent({ screen, actions }: RoomProps) {
  const { inviting } = useTouchMessages();
  const { current, names, view } = screen;
  return (
    <Scene
      scene="sent"
      align="middle"
      picture={
        <TwoCircles state="apart" overlap={0.1} floor="theirs" mySeat={view.seat} size={220} />
      }
      title={inviting.sentTitle(names.partner)}
      lead={inviting.sentLead(names.partner)}
      action={
        <div className={styles.ways}>
          <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
            {inviting.takeBack}
          </TapButton>
        </div>
      }
    >
      <Card variant="offer" lang={current?.card?.language}>
        {current?.card?.text}
      </Card>
    </Scene>
  );
}
