// One page of what both gave: what this phone's owner gives, the page so far, and ways to take it along.
import { useState } from 'react';
import { useKeepsakeMessages } from '../../i18n/keepsake-messages.ts';
import { useLanguage } from '../../i18n/messages.ts';
import { type RoomProps, Scene } from '../../scene/scene.tsx';
import { keepsakeOf } from '../../session/keepsake.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import styles from './keepsake.module.css';
import { blocksOf } from './keepsake-blocks.ts';
import { keepsakeHtml } from './keepsake-html.ts';
import { keepsakeImage } from './keepsake-image.ts';
import { KeepsakeView } from './keepsake-view.tsx';
import { WhatIGive } from './what-i-give.tsx';

export interface KeepsakePageProps extends RoomProps {
  readonly onBack: () => void;
}

export function KeepsakePage({ screen, actions, onBack }: KeepsakePageProps) {
  const words = useKeepsakeMessages();
  const { tag: language, direction } = useLanguage();
  const [hasFailed, setHasFailed] = useState(false);
  const keepsake = keepsakeOf(screen);
  const blocks = keepsake === null ? [] : blocksOf(keepsake, words, language);
  const title = words.heading(screen.names.mine, screen.names.partner);

  const saveImage = async (): Promise<void> => {
    const image = await keepsakeImage(blocks, direction).catch(() => null);
    setHasFailed(image === null);
    if (image !== null) saveFile(`${words.fileName}.png`, image);
  };
  const savePage = (): void => {
    const html = keepsakeHtml(blocks, { language, direction, title });
    saveFile(`${words.fileName}.html`, new Blob([html], { type: 'text/html;charset=utf-8' }));
  };

  return (
    <Scene
      scene="keepsake"
      title={words.title}
      lead={words.lead}
      action={
        <div className={styles.unprinted}>
          <Button variant="quiet" onClick={onBack}>
            {words.back}
          </Button>
        </div>
      }
    >
      <div className={`${styles.part} ${styles.unprinted}`}>
        <WhatIGive screen={screen} actions={actions} />
      </div>
      <section className={styles.part}>
        <h2 className={styles.unprinted}>{words.pageTitle}</h2>
        {blocks.length === 0 ? (
          <p className={styles.soft}>{words.empty}</p>
        ) : (
          <KeepsakeView blocks={blocks} />
        )}
        {screen.keeps.partner === null && (
          <p className={`${styles.soft} ${styles.unprinted}`}>
            {words.waiting(screen.names.partner)}
          </p>
        )}
        {blocks.length > 0 && (
          <div className={styles.unprinted}>
            <div className={styles.ways}>
              <Button variant="quiet" onClick={() => print()}>
                {words.print}
              </Button>
              <Button variant="quiet" onClick={savePage}>
                {words.file}
              </Button>
              <Button variant="quiet" onClick={() => void saveImage()}>
                {words.image}
              </Button>
            </div>
            {hasFailed && <p role="alert">{words.imageFailed}</p>}
            <p className={styles.soft}>{words.private}</p>
          </div>
        )}
      </section>
    </Scene>
  );
}
