/** One's own answers after a sitting → what could be shared of them. Pure. */
import type { Measure } from '../../session/third-chair-screen.ts';

/** As the counsellor would get it; null where nothing was answered. */
export function measureAfter(answers: {
  /** 0 apart to 10 one circle. */
  readonly circlesAfter: number | null;
  readonly understood: number | null;
  readonly valued: number | null;
  readonly caredAbout: number | null;
}): Measure | null {
  const { circlesAfter, understood, valued, caredAbout } = answers;
  if ([circlesAfter, understood, valued, caredAbout].every((value) => value === null)) return null;
  const circles = circlesAfter === null ? null : circlesAfter + 1;
  return { when: 'after', circles, understood, valued, caredAbout };
}
