// Tells this phone's own journal of a sitting, as far as it is known. Nothing where none is kept.
import type { SittingTold } from '../journal/entry.ts';
import type { RoomScreen } from '../session/room-screen.ts';

type Measured = Omit<SittingTold, 'at' | 'partnerName' | 'steps' | 'turns'>;

export async function rememberThisSitting(screen: RoomScreen, measured: Measured): Promise<void> {
  const { room, view, names, turns, sittingSpan } = screen;
  const { rememberSitting } = await import('../journal/own-journal.ts');
  const steps = new Set(turns.flatMap(({ step }) => step ?? []));
  await rememberSitting(`${room}.${view.sitting}`, {
    at: sittingSpan.startedAt,
    partnerName: names.partner,
    steps: [...steps],
    turns: turns.flatMap(({ reveal, amListener }) =>
      reveal?.kind === 'met' ? [{ felt: reveal.felt, guess: reveal.guess, amListener }] : [],
    ),
    ...measured,
  });
}
