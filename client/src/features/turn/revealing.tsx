// The two numbers meet, and what they say about the pair. Then both go on when both are ready.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { InTune } from '../../ui/in-tune.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import { closenessOf, distanceOf } from './closeness.ts';
import { facetOf } from './facet.ts';
import { InTuneSoFar } from './in-tune-so-far.tsx';
import styles from './turn.module.css';
import { useWish } from './use-wish.ts';
import { WhatNext } from './what-next.tsx';
import { Wish } from './wish.tsx';

export function Revealing(props: RoomProps) {
  const { screen } = props;
  const { revealing } = useRoomMessages().turn;
  const { view, current, turns } = screen;
  const reveal = current?.reveal ?? { kind: 'closed' };
  const wish = useWish(props);
  const action = <WhatNext {...props} wish={wish} />;

  if (reveal.kind !== 'met') {
    const words = reveal.kind === 'closed' ? revealing.closed : revealing.mismatch;
    return (
      <Scene
        scene={reveal.kind}
        align="middle"
        picture={<TwoCircles state="apart" mySeat={view.seat} size={300} />}
        title={words.title}
        lead={words.body}
        action={action}
      />
    );
  }
  return (
    <Scene
      scene="met"
      align="middle"
      title={revealing.closeness[closenessOf(reveal.felt, reveal.guess)]}
      action={action}
    >
      <Numbers {...props} felt={reveal.felt} guess={reveal.guess} />
      {reveal.facet !== undefined && <FacetLine {...props} rating={reveal.facet} />}
      <Wish screen={screen} writing={wish} />
      <InTuneSoFar turns={turns} />
    </Scene>
  );
}

/** What the speaker gave to this turn's facet. It is guessed by nobody. */
function FacetLine({ screen, rating }: RoomProps & { readonly rating: number }) {
  const { facet } = useRoomMessages().listening;
  const { view, names } = screen;
  const words = facet.facets[facetOf(view.turn)];
  return (
    <p className={styles.soft}>
      {view.listener === view.seat
        ? facet.theirs(names.partner, words, rating)
        : facet.mine(words, rating)}
    </p>
  );
}

interface NumbersProps extends RoomProps {
  readonly felt: number;
  readonly guess: number;
}

function Numbers({ screen, felt, guess }: NumbersProps) {
  const { revealing } = useRoomMessages().turn;
  const { view, names } = screen;
  const isListener = view.listener === view.seat;
  return (
    <InTune
      felt={felt}
      guess={guess}
      feltLabel={isListener ? revealing.theyFelt(names.partner) : revealing.youFelt}
      guessLabel={isListener ? revealing.youGuessed : revealing.theyGuessed(names.partner)}
      speaker={view.listener === 'a' ? 'b' : 'a'}
    >
      {revealing.distance(distanceOf(felt, guess))}
    </InTune>
  );
}
