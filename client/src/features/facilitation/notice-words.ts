/** What each notice about the counsellor says. Pure. */
import type { FacilitationMessages } from '../../i18n/facilitation-messages.ts';
import type { SeatNotice } from './notices-of.ts';

export function noticeWords(
  words: FacilitationMessages,
  notice: SeatNotice,
  name: string | null,
): { title: string; body?: string } {
  switch (notice.kind) {
    case 'stopped':
      return { title: words.stopped.title(name), body: words.stopped.body };
    case 'left':
      return words.left;
    case 'seated':
      return { title: words.seated.title(name), body: words.seated.body };
    case 'invited':
      return words.invited;
    case 'line':
      return { title: words.line.from(name), body: notice.text };
    case 'extra':
      return { title: words.extra(name, notice.minutes) };
    case 'offer':
      return {
        title: words.offer.title(name),
        body: notice.isFirst ? words.offer.first : notice.text,
      };
    case 'ceiling':
      return { title: words.ceiling[notice.depth](name) };
  }
}
