// The end of a sitting, and what can be opened over it: the keepsake, and how it was for oneself alone.
import { reaches } from '@heard/shared/protocol/facilitation';
import { lazy, Suspense, useState } from 'react';
import { Closing } from '../features/closing/closing.tsx';
import { Ended } from '../features/closing/ended.tsx';
import { measureAfter } from '../features/facilitation/measure-after.ts';
import { keepsakeMessages } from '../i18n/keepsake-messages.ts';
import { measuresMessages } from '../i18n/measures-messages.ts';
import { useMessages } from '../i18n/messages.ts';
import { practiceMessages } from '../i18n/practice-messages.ts';
import { withWords } from '../i18n/with-words.ts';
import type { RoomProps } from '../scene/scene.tsx';
import type { Measure } from '../session/third-chair-screen.ts';
import { go } from './go.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { rememberThisSitting } from './remember-sitting.ts';
import { ShareMeasures } from './seat-screens.ts';
import { useIsJournalOn } from './use-is-journal-on.ts';

const KeepsakePage = lazy(async () => {
  const load = import('../features/keepsake/keepsake-page.tsx');
  const { KeepsakePage } = await withWords(load, keepsakeMessages);
  return { default: KeepsakePage };
});
const ClosingMeasures = lazy(async () => {
  const load = import('../features/measures/closing-measures.tsx');
  const { ClosingMeasures } = await withWords(load, measuresMessages);
  return { default: ClosingMeasures };
});
const TellDone = lazy(async () => {
  const load = import('../features/practice/tell-done.tsx');
  const { TellDone } = await withWords(load, practiceMessages);
  return { default: TellDone };
});

export function AfterSitting({ screen, actions }: RoomProps) {
  const { shell } = useMessages();
  const isJournalOn = useIsJournalOn();
  const [wanted, setOpen] = useState<'keepsake' | 'measures' | 'tell' | Measure | null>(null);
  const [isMeasured, setIsMeasured] = useState(false);
  const room = { screen, actions };
  const canShare = reaches(screen.facilitation?.scope ?? 'none', 'numbers');
  // Numbers that may be seen no more are not asked for either.
  const open = wanted !== null && typeof wanted === 'object' && !canShare ? null : wanted;
  const close = (): void => setOpen(null);
  const measure = (): void => {
    setIsMeasured(true);
    setOpen('measures');
  };

  if (open !== null) {
    return (
      <Suspense fallback={<LoadingScreen title={shell.loading} />}>
        {open === 'tell' && <TellDone screen={screen} onBack={close} />}
        {open === 'keepsake' && <KeepsakePage {...room} onBack={close} />}
        {open === 'measures' && (
          <ClosingMeasures
            canShare={canShare}
            onDone={(measured) => {
              void rememberThisSitting(screen, measured);
              setOpen(canShare ? measureAfter(measured) : null);
            }}
          />
        )}
        {typeof open === 'object' && <ShareMeasures {...room} measure={open} onDone={close} />}
      </Suspense>
    );
  }
  const ways = {
    onKeepsake: () => setOpen('keepsake'),
    // A journal is one person's own, and one phone is in both their hands.
    onMeasure: isMeasured || screen.isOnePhone ? undefined : measure,
    // Only on the phone that opened the room with a counsellor's practice.
    onTell: screen.preset?.practice === undefined ? undefined : () => setOpen('tell'),
  };
  if (screen.view.state === 'ended') {
    return <Ended {...room} {...ways} onStart={() => go('/')} />;
  }
  // Who keeps a journal is asked once they are done; for the others there is a way, and no more.
  const isDue = isJournalOn === true && !isMeasured && !screen.isOnePhone;
  const onDone = isDue ? measure : undefined;
  return <Closing {...room} {...ways} onDone={onDone} />;
}
