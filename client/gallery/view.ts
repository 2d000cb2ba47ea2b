// What a view of the gallery is: something that stands there, and what is done to it before it is looked at.
import type { ReactNode } from 'react';
import type { Words } from './languages.ts';

export type Deed =
  /** The button, row, choice or link whose words begin like this, above everything else that is open. */
  | { readonly tap: string }
  /** The choice at this place among all there are, counted from 0: for words a deck decides. */
  | { readonly choose: number }
  /** Words in the text field of this label. */
  | { readonly write: string; readonly into: string }
  /** The first scale that has no value yet. */
  | { readonly slideTo: number }
  /** Waits until this is to be read: what comes before it takes its time. */
  | { readonly see: string }
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
