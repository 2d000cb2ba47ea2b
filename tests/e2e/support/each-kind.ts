// A choice of the gallery's views, for what takes too long over all of them every day.
import type { ViewName } from '../../../client/gallery/views.ts';

/** One of each kind of screen; small differences between neighbours are for a person's eyes. */
export const EACH_KIND = [
  ...['start', 'start-back', 'help', 'no-such-page', 'join', 'join-hosted', 'door-offline'],
  ...['invite-together', 'agree-rules', 'agree-wishes', 'choosing-all', 'between-differ'],
  ...['turn-drawing-asker', 'turn-drawing-waiting', 'turn-needing-speaker'],
  ...['turn-sharing-speaker', 'turn-sharing-listener', 'turn-sharing-spoken-speaker'],
  ...['turn-reflecting-listener', 'turn-checking-speaker', 'turn-rating-speaker-set'],
  ...['turn-revealing-far-speaker', 'turn-revealing-several'],
  ...['task-draw', 'task-plan', 'task-rank', 'shoes-comparing', 'touch-breathing'],
  ...['desire-marking', 'breather', 'closing', 'keepsake', 'how-it-was', 'menu', 'sheet-look'],
  ...['seat-consent', 'seat-words', 'signs-result', 'journal-open', 'session-words'],
] as const satisfies readonly ViewName[];
