// What happens in the try-out now, and what is said: for the eyes, and for who listens to the page.
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import type { ScriptedCard } from '../../local/scripted-partner.ts';
import type { RoomScreen } from '../../session/room-screen.ts';
import styles from './try-out.module.css';

export interface StoryLineProps {
  /** The visitor's. */
  readonly screen: RoomScreen;
  readonly cards: readonly ScriptedCard[];
}

export function StoryLine({ screen, cards }: StoryLineProps) {
  const { story } = useOnePhoneMessages().tryOut;
  const { view, current, names } = screen;
  const name = names.partner ?? '';
  const card = cards.find(({ id }) => id === current?.card?.id);

  const line = (): [words: string, quote?: string | undefined] => {
    switch (view.state) {
      case 'drawing':
        return [story.drawing(name)];
      case 'needing':
        return [story.needing(name)];
      case 'sharing':
        return [story.sharing(name), card?.answer];
      case 'reflecting':
        return [story.reflecting, card?.sayBack];
      case 'checking':
        return [story.checking(name)];
      case 'supporting':
        return [story.supporting(name)];
      case 'rating':
        return [view.isTheirsDone ? story.ratingSealed(name) : story.rating(name)];
      case 'revealing':
        return [story.revealing];
      default:
        return [story.opening];
    }
  };
  const [words, quote] = line();
  return (
    <div className={styles.story} role="status">
      <p>{words}</p>
      {quote !== undefined && (
        <blockquote className={styles.quote} data-seat={view.state === 'sharing' ? 'b' : 'a'}>
          {quote}
        </blockquote>
      )}
    </div>
  );
}
