/** The browser tests' own `test`: a server and phones of its own for each, and no complaint left unread. */
import { test as base, expect } from '@playwright/test';
import { type Line, startLine } from './line.ts';
import { newPhone, type Phone, type PhoneWish } from './phone.ts';
import { type HeardServer, type ServerWish, startServer } from './server.ts';

interface Heard {
  /** A server with a data folder of its own. */
  startHeard: (wish?: ServerWish) => Promise<HeardServer>;
  server: HeardServer;
  /** A line of its own to a server, for one phone. */
  lineTo: (server: HeardServer) => Promise<Line>;
  /** A new phone; `origin` is the server's unless told otherwise. */
  phoneAt: (origin: string, wish?: PhoneWish) => Promise<Phone>;
}

export const test = base.extend<Heard>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  startHeard: async ({}, use) => {
    const started: HeardServer[] = [];
    await use(async (wish) => {
      const server = await startServer(wish);
      started.push(server);
      return server;
    });
    for (const server of started) await server.remove();
  },
  server: async ({ startHeard }, use) => {
    await use(await startHeard());
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
  lineTo: async ({}, use) => {
    const lines: Line[] = [];
    await use(async ({ port }) => {
      const line = await startLine(port);
      lines.push(line);
      return line;
    });
    for (const line of lines) await line.remove();
  },
  phoneAt: async ({ browser }, use) => {
    const phones: Phone[] = [];
    await use(async (origin, wish) => {
      const phone = await newPhone(browser, origin, wish);
      phones.push(phone);
      return phone;
    });
    for (const { context, name, complaints } of phones) {
      await context.close();
      expect(complaints, `what the browser of ${name || 'the guest'} complained of`).toEqual([]);
    }
  },
});

/** For what is played in `pnpm browser` only: the everyday tests have a short form of it. */
export const LONG = { tag: '@long' } as const;

export type { Page } from '@playwright/test';
export { expect };
