/** One partner's phone: an isolated browser, watched for errors and for any request to somewhere else. */
import {
  type Browser,
  type BrowserContext,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';

export interface Phone {
  readonly context: BrowserContext;
  /** The tab that is being looked at. */
  page: Page;
  /** What its owner is called; empty where they gave no name. */
  readonly name: string;
  /** Where this phone reaches the server, without a slash at its end. */
  readonly origin: string;
  /** English as this phone says it. */
  readonly says: (english: string) => string;
  /** What a browser complained of, and every request that went elsewhere. */
  readonly complaints: string[];
  /** The line is about to fail on purpose: the browser may say so. */
  mayLoseLine: boolean;
}

export interface PhoneWish {
  name?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** With a pointer and keys instead of a finger. */
  isLaptop?: boolean;
  /** What its browser would like to read. */
  locale?: string;
  says?: Phone['says'];
  /** May have the page kept by its worker. */
  keepsPage?: boolean;
}

const SIZE = { width: 390, height: 844 };
const LINE_FAILED =
  /WebSocket connection to|Failed to load resource|net::ERR_|ERR_INTERNET_DISCONNECTED/;

export async function newPhone(
  browser: Browser,
  origin: string,
  {
    name = '',
    colorScheme = 'light',
    viewport = SIZE,
    isLaptop = false,
    locale = 'en-GB',
    says = (english) => english,
    keepsPage = false,
  }: PhoneWish = {},
): Promise<Phone> {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    hasTouch: !isLaptop,
    isMobile: !isLaptop,
    locale,
    reducedMotion: 'reduce',
    // Each would fetch the whole page once more; what it does is tested where it is allowed.
    serviceWorkers: keepsPage ? 'allow' : 'block',
  });
  const complaints: string[] = [];
  const phone: Phone = {
    context,
    page: await context.newPage(),
    name,
    origin,
    says,
    complaints,
    mayLoseLine: false,
  };
  // The policy's violations are events of the page; most, but not all, are on the console too.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  const noteRequest = (url: string): void => {
    const isOwn = new URL(url).host === new URL(origin).host || url.startsWith('about:');
    if (!isOwn) complaints.push(`a request to ${url}`);
  };
  const watch = (page: Page): void => {
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      if (phone.mayLoseLine && LINE_FAILED.test(message.text())) return;
      // Said where these tests allow no worker.
      if (message.text().includes('blocked by Playwright')) return;
      complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('websocket', (socket) => noteRequest(socket.url().replace(/^ws/, 'http')));
  };
  context.on('page', watch);
  watch(phone.page);
  context.on('request', (request) => noteRequest(request.url()));
  return phone;
}

/** Another tab of the same browser; the phone's owner looks at it from now on. */
export async function openTab(phone: Phone, url: string): Promise<Page> {
  const tab = await phone.context.newPage();
  await tab.goto(url);
  phone.page = tab;
  return tab;
}

export function button(phone: Phone, name: string | RegExp): Locator {
  return phone.page.getByRole(
    'button',
    typeof name === 'string' ? { name: phone.says(name), exact: true } : { name },
  );
}

/** A row with a title and a line under it: known by how it begins. */
export function row(phone: Phone, title: string): Locator {
  return phone.page.getByRole('button', { name: beginningWith(phone.says(title)) });
}

export async function tap(phone: Phone, name: string): Promise<void> {
  await button(phone, name).click();
}

export async function tapRow(phone: Phone, title: string): Promise<void> {
  await row(phone, title).click();
}

/** Replaces whatever is in the field. */
export async function write(phone: Phone, label: string, words: string): Promise<void> {
  await phone.page.getByRole('textbox', { name: phone.says(label), exact: true }).fill(words);
}

/** The page's one heading says this. */
export async function sees(phone: Phone, title: string): Promise<void> {
  await expect(phone.page.getByRole('heading', { level: 1 })).toHaveText(phone.says(title));
}

/** The same for a screen that has just come: one heading, in sight, with the focus on it. */
export async function arrivesAt(phone: Phone, title: string): Promise<void> {
  await sees(phone, title);
  const heading = phone.page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCount(1);
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
}

/** The words stand somewhere on the screen, perhaps among others. */
export async function reads(phone: Phone, words: string): Promise<void> {
  await expect(
    phone.page.getByText(phone.says(words)).filter({ visible: true }).first(),
  ).toBeVisible();
}

function beginningWith(title: string): RegExp {
  return new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
