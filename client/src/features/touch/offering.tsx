// Choosing what to offer: three invitations for one, a quiet wait for the other. After a card that
// was put away nothing is said of it.
import { useState } from 'react';
import { useTouchMessages } from '../../i18n/touch-messages.ts';
import { offerHere } from '../../scene/offer-here.ts';
import { OfferedCard } from '../../scene/offered-card.tsx';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { TapButton } from '../../scene/tap-button.tsx';
import { Card } from '../../ui/card.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { invitationOf, wordsOf } from './invitation-of.ts';
import styles from './touch.module.css';

export function Offering(props: RoomProps) {
  const { view } = props.screen;
  return view.listener === view.seat ? <ThreeInvitations {...props} /> : <Waiting {...props} />;
}

function ThreeInvitations({ screen, actions }: RoomProps) {
  const { offering } = useTouchMessages();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const { hand, names, view, current } = screen;
  const { where } = view.setting;
  const offer = offerHere(screen);
  const dealt = hand?.find(({ id }) => id === chosenId);
  const invitation = dealt === undefined ? null : invitationOf(dealt, where);
  const chosen = offer?.id === chosenId ? offer.card : invitation;
  const leadSmaller = current?.card?.depth === 1 ? offering.leadSmallest : offering.leadSmaller;
  const lead = current?.isDeclinedForSmaller ? leadSmaller : offering.lead;

  return (
    <Scene
      scene="offer"
      title={offering.title(names.partner)}
      lead={lead(names.partner)}
      action={
        <>
          <TapButton
            screen={screen}
            type="ask"
            isDisabled={chosen === null}
            send={async () =>
              chosen === null ? { ok: false, reason: 'not-ready' } : actions.ask(chosen)
            }
          >
            {offering.offer}
          </TapButton>
          <div className={styles.ways}>
            <TapButton screen={screen} type="pass" variant="plain" send={() => actions.pass()}>
              {offering.others}
            </TapButton>
            <AnotherStep screen={screen} actions={actions} />
          </div>
        </>
      }
    >
      {hand === null ? (
        <p className={styles.soft} role="status">
          {offering.dealing}
        </p>
      ) : (
        <section className={styles.offers} aria-label={offering.cards}>
          <OfferedCard
            screen={screen}
            actions={actions}
            chosenId={chosenId}
            onChoose={setChosenId}
          />
          {hand.map((card) => (
            <Card
              key={card.id}
              variant="offer"
              depth={card.depth}
              depthLabel={offering.depth[card.depth]}
              note={card.content}
              isChosen={card.id === chosenId}
              onChoose={() => setChosenId(card.id)}
              lang={card.language}
            >
              {wordsOf(card, where)}
            </Card>
          ))}
        </section>
      )}
    </Scene>
  );
}

function Waiting({ screen, actions }: RoomProps) {
  const { offering } = useTouchMessages();
  const { view, names } = screen;
  return (
    <Scene
      scene="wait"
      align="middle"
      picture={<TwoCircles state="apart" floor="theirs" mySeat={view.seat} size={300} />}
      title={offering.waitingTitle(names.partner)}
      lead={offering.waitingLead}
      action={
        <div className={styles.ways}>
          <AnotherStep screen={screen} actions={actions} />
        </div>
      }
    />
  );
}

function AnotherStep({ screen, actions }: RoomProps) {
  const { offering } = useTouchMessages();
  return (
    <TapButton screen={screen} type="choose" variant="plain" send={() => actions.choose()}>
      {offering.choose}
    </TapButton>
  );
}
