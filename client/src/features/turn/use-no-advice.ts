// Holds words back that look like advice where only listening was asked for; their writer decides.
import { type RefObject, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/messages.ts';
import { type Advice, findAdvice } from './find-advice.ts';

type Send = () => Promise<unknown>;

export interface NoAdvice {
  /** What was found in words that were about to go; null where nothing was. */
  readonly found: Advice | null;
  /** Sends, unless the words look like advice. */
  readonly check: (text: string, send: Send) => Promise<void>;
  /** Back to the words, with what was found marked in them. */
  readonly rewrite: () => void;
  /** The finder was wrong: sends what it held back. */
  readonly sendAnyway: () => Promise<void>;
  /** Around the field the words are in. */
  readonly place: RefObject<HTMLDivElement | null>;
}

export function useNoAdvice(isAsked: boolean): NoAdvice {
  const { tag } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<{ advice: Advice; send: Send } | null>(null);

  return {
    found: held?.advice ?? null,
    place,
    async check(text, send) {
      const advice = isAsked ? findAdvice(text, tag) : null;
      if (advice === null) await send();
      else setHeld({ advice, send });
    },
    rewrite() {
      const advice = held?.advice;
      setHeld(null);
      // Once the sheet has closed and given the focus back to the button.
      requestAnimationFrame(() => {
        const field = place.current?.querySelector('textarea');
        field?.focus();
        if (advice !== undefined) field?.setSelectionRange(advice.start, advice.end);
      });
    },
    async sendAnyway() {
      await held?.send();
      setHeld(null);
    },
  };
}
