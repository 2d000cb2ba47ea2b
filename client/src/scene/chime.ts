// Two soft notes, made here: up where the floor comes to this phone, down where it leaves. Keeps nothing but the line out.

type Note = 'mine' | 'theirs';

/** Hertz: a fifth apart, where a phone's small speaker is still round. */
const NOTES: Readonly<Record<Note, readonly [number, number]>> = {
  mine: [392, 587.33],
  theirs: [587.33, 392],
};
const LOUDNESS = 0.12;
const GAP_SECONDS = 0.16;
const FADE_SECONDS = 0.7;

let line: AudioContext | null = null;

/** Within a tap: no phone lets a page sound before one. */
export async function unlockSound(): Promise<void> {
  line ??= new AudioContext();
  if (line.state !== 'running') await line.resume();
}

/** Nothing until it was unlocked: a sound that comes late says something that is no longer so. */
export function chime(floor: Note): void {
  if (line?.state !== 'running') return;
  const now = line.currentTime;
  for (const [place, frequency] of NOTES[floor].entries()) {
    const at = now + place * GAP_SECONDS;
    const note = new OscillatorNode(line, { frequency });
    const loudness = new GainNode(line, { gain: 0 });
    loudness.gain.setValueAtTime(0, at);
    loudness.gain.linearRampToValueAtTime(LOUDNESS, at + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + FADE_SECONDS);
    note.connect(loudness).connect(line.destination);
    note.start(at);
    note.stop(at + FADE_SECONDS);
  }
}
