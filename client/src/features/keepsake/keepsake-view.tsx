// The keepsake as it stands on the page, and as it is printed.
import { FIELD } from '../../session/stroke-code.ts';
import { Picture } from '../../ui/picture.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './keepsake.module.css';
import type { Block } from './keepsake-blocks.ts';

const HIGHEST_DISTANCE = 10;

export function KeepsakeView({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <article className={styles.page}>
      {blocks.map((block, index) => (
        // Blocks have no names of their own, and are drawn anew as a whole.
        <KeepsakeBlock key={index} block={block} />
      ))}
    </article>
  );
}

function KeepsakeBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <header className={styles.head}>
          <h2>{block.text}</h2>
          <p className={styles.small}>{block.date}</p>
        </header>
      );
    case 'question':
      return (
        <div className={styles.question}>
          {block.topic !== null && <p className={styles.small}>{block.topic}</p>}
          <h3>{block.text}</h3>
        </div>
      );
    case 'line':
      return (
        <figure className={styles.line}>
          <figcaption className={styles.small}>{block.who}</figcaption>
          <blockquote>{block.text}</blockquote>
        </figure>
      );
    case 'picture':
      return <Picture field={FIELD} strokes={block.strokes} label={block.words} />;
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <div>
          <p className={styles.small}>{block.title}</p>
          <List className={styles.items} data-ordered={block.isOrdered || undefined}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </List>
        </div>
      );
    }
    case 'heading':
      return <h3 className={styles.heading}>{block.text}</h3>;
    case 'distances':
      return (
        <div>
          <div className={styles.marks}>
            {block.distances.map((distance, index) => (
              <TwoCircles
                key={index}
                state="apart"
                overlap={1 - distance / HIGHEST_DISTANCE}
                size="4rem"
              />
            ))}
          </div>
          <p className={styles.small}>{block.words}</p>
        </div>
      );
  }
}
