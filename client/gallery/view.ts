// What a view of the gallery is: something that stands there, and what is done to it before it is looked at.
import type { ReactNode } from 'react';
import type { Messages } from '../src/i18n/messages.ts';
import type { useRoomMessages } from '../src/i18n/room-messages.ts';

/** The words of the pages around a room and of the room, in the language that is looked at. */
export type Words = Messages & ReturnType<typeof useRoomMessages>;

export type Deed =
  /** The button, row, choice or link whose words begin like this, above everything else that is open. */
  | { readonly tap: string }
  /** Words in the text field of this label. */
  | { readonly write: string; readonly into: string }
  /** The first scale that has no value yet. */
  | { readonly slideTo: number }
  /** Down to the end of the page, or of what lies over it. */
  | { readonly scroll: 'end' };

export interface View {
  readonly node: ReactNode;
  readonly deeds?: readonly Deed[];
}

/** Each is made anew whenever it is shown. */
export type Views<Name extends string> = Readonly<
  Record<Name, (words: Words) => View | Promise<View>>
>;
