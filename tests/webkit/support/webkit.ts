/**
 * A phone in WebKitGTK, spoken to through its own WebDriver: https://www.w3.org/TR/webdriver2/. Only what
 * two partners' fingers need. Waits for what it looks for, like the other browser's tests.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';

const LIBRARIES = '/usr/lib/x86_64-linux-gnu';
const DISPLAY = ':98';
const LOOK_EVERY_MS = 100;
const PATIENCE_MS = 40_000;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Softly given up by a page that is being replaced. */
const PASSING = ['stale element reference', 'no such element', 'javascript error'];

export interface WebKitPhone {
  readonly version: string;
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** The one heading says this and has the focus. */
  arrivesAt(title: string): Promise<void>;
  /** A button that says this, or begins with it. */
  tap(name: string): Promise<void>;
  /** Replaces what is in the field of this label. */
  write(label: string, words: string): Promise<void>;
  slide(value: number): Promise<void>;
  /** These words stand somewhere on the screen. */
  reads(words: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export async function startWebKit(): Promise<WebKitPhone> {
  const children: ChildProcess[] = [];
  const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}) => {
    const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    children.push(child);
    return child;
  };
  const end = async () => {
    for (const child of children.reverse()) {
      if (child.exitCode !== null) continue;
      const exited = once(child, 'exit');
      child.kill();
      await exited;
    }
  };
  run('Xvfb', [DISPLAY, '-screen', '0', '800x1000x24', '-nolisten', 'tcp']);
  const port = await freePort();
  run('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    // Inside a container there is nothing to build its sandbox from.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  const driver = `http://127.0.0.1:${port}`;

  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(driver + path, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  }

  try {
    await until(async () => (await fetch(`${driver}/status`)).ok, 'the driver');
    const session = (await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
        },
      },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    const at = `/session/${session.sessionId}`;
    await call('POST', `${at}/window/rect`, { width: 430, height: 900 });

    const script = (code: string, ...args: unknown[]) =>
      call('POST', `${at}/execute/sync`, { script: code, args });
    const find = (code: string, what: string, ...args: unknown[]) =>
      until(async () => {
        const found = (await script(code, ...args)) as Record<string, string> | null;
        return found?.[ELEMENT] ?? null;
      }, what);

    return {
      version: session.capabilities.browserVersion,
      async open(url) {
        await call('POST', `${at}/url`, { url });
      },
      async reload() {
        await call('POST', `${at}/refresh`, {});
      },
      async arrivesAt(title) {
        await until(
          () => script(`${SEEN} return isArrived(arguments[0]);`, title),
          `the heading “${title}”`,
        );
      },
      async tap(name) {
        const button = await find(
          `${SEEN} return buttonOf(arguments[0]);`,
          `the button “${name}”`,
          name,
        );
        await call('POST', `${at}/element/${button}/click`, {});
      },
      async write(label, words) {
        const field = await find(
          `${SEEN} return fieldOf(arguments[0]);`,
          `the field “${label}”`,
          label,
        );
        await call('POST', `${at}/element/${field}/clear`, {});
        await call('POST', `${at}/element/${field}/value`, { text: words });
      },
      async slide(value) {
        const slider = await find(
          `return document.querySelector('input[type=range]');`,
          'the slider',
        );
        await script(
          `const [slider, value] = arguments;
           Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(slider, value);
           for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));`,
          { [ELEMENT]: slider },
          String(value),
        );
      },
      async reads(words) {
        await until(
          () =>
            script(
              `const fields = [...document.querySelectorAll('input, textarea')].map(({ value }) => value);
               return [document.body.innerText, ...fields].some((text) => text.includes(arguments[0]));`,
              words,
            ),
          `the words “${words}”`,
        );
      },
      screenshot: async () => Buffer.from(String(await call('GET', `${at}/screenshot`)), 'base64'),
      async close() {
        await call('DELETE', at).catch(() => {});
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** What a person would find by its words, in the page's own terms. */
const SEEN = `
  const isVisible = (node) => node.checkVisibility({ visibilityProperty: true });
  const wordsOf = (node) => (node.getAttribute('aria-label') ?? node.innerText ?? '').trim();
  const isArrived = (title) => {
    const headings = [...document.querySelectorAll('h1')].filter(isVisible);
    return headings.length === 1 && headings[0].innerText.trim() === title &&
      document.activeElement === headings[0];
  };
  const buttonOf = (name) => {
    const all = [...document.querySelectorAll('button, [role=button]')]
      .filter((node) => isVisible(node) && !node.disabled && node.getAttribute('aria-disabled') !== 'true');
    return all.find((node) => wordsOf(node) === name) ?? all.find((node) => wordsOf(node).startsWith(name)) ?? null;
  };
  const fieldOf = (label) => [...document.querySelectorAll('input, textarea')].find((field) =>
    isVisible(field) && [field.getAttribute('aria-label'), ...[...(field.labels ?? [])].map((node) => node.innerText.trim())]
      .includes(label)) ?? null;
`;

async function until<T>(look: () => Promise<T>, what: string): Promise<NonNullable<T>> {
  const endsAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      const isPassing =
        error instanceof TypeError || PASSING.some((one) => String(error).includes(one));
      if (!isPassing) throw error;
    }
    if (Date.now() > endsAt) throw new Error(`not there in time: ${what}`);
    await rest(LOOK_EVERY_MS);
  }
}

function miniBrowser(): string {
  const folder = readdirSync(LIBRARIES).find((name) => /^webkit2gtk-\d/.test(name));
  if (folder === undefined) throw new Error('WebKitGTK is not installed');
  return `${LIBRARIES}/${folder}/MiniBrowser`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
