// The answer to a link's first look, asked for while the page is still on its way. Knows addresses only.

let early: { readonly url: string; readonly answer: Promise<Response> } | null = null;

/** As every door is asked: nothing kept, nothing told. */
export const DOOR_REQUEST = {
  cache: 'no-store',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

export const invitationUrl = (origin: string, room: string): string =>
  `${origin}/api/rooms/${room}/invitation`;

export function askEarly(url: string): void {
  const answer = fetch(url, DOOR_REQUEST);
  // Whoever takes it hears of it.
  answer.catch(() => {});
  early = { url, answer };
}

/** Once: whoever looks again asks again. */
export function takeEarly(url: string): Promise<Response> | null {
  const taken = early?.url === url ? early.answer : null;
  if (taken !== null) early = null;
  return taken;
}
