// Shows a room in the language of this phone. Until its cards are there, cards stand as they were sent.
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../i18n/messages.ts';
import { inOwnLanguage, type OwnCards } from '../session/in-own-language.ts';
import type { RoomStatus } from '../session/room-screen.ts';
import { untilLoaded } from './later.ts';

export function useOwnLanguage(status: RoomStatus): RoomStatus {
  const { tag } = useLanguage();
  const [own, setOwn] = useState<OwnCards | null>(null);
  const isOpen = status.kind === 'open';
  useEffect(() => {
    if (!isOpen) return;
    let isCurrent = true;
    void untilLoaded(async () => {
      const { loadCards } = await import('../session/load-deck.ts');
      return loadCards(tag);
    }).then((cards) => {
      if (isCurrent) setOwn({ language: tag, cards });
    });
    return () => {
      isCurrent = false;
    };
  }, [isOpen, tag]);
  const translate = useMemo(() => (own === null ? null : inOwnLanguage(own)), [own]);
  return useMemo(() => {
    if (status.kind !== 'open' || translate === null || own?.language !== tag) return status;
    return { ...status, screen: translate(status.screen) };
  }, [status, translate, own, tag]);
}
