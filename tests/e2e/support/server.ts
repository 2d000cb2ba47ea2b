/** The real built server as a child process: it can be stopped, killed and started again in the same place. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url));
const PLENTY = '1000000';

/** Many phones of one test share an address; what each may ask for is tested elsewhere. */
const UNLIMITED = {
  COMMAND_BURST: PLENTY,
  COMMANDS_PER_SECOND: PLENTY,
  SYNCS_PER_MINUTE: PLENTY,
  HANDSHAKES_PER_MINUTE: PLENTY,
  INVITATIONS_PER_MINUTE: PLENTY,
  CREATES_PER_HOUR: PLENTY,
  CLAIMS_PER_HOUR: PLENTY,
  CLAIMS_PER_ROOM_PER_HOUR: PLENTY,
};

export interface ServerWish {
  /** Settings that overrule those of every test. */
  env?: Record<string, string>;
  /** Milliseconds the server's clock is ahead of everyone else's. */
  aheadMs?: number;
  /** Runs the server through this command, which is given Node's own arguments at its end. */
  through?: readonly [command: string, ...args: string[]];
}

export interface HeardServer {
  readonly port: number;
  readonly dataDir: string;
  /** As a browser on this computer reaches it, without a slash at its end. */
  readonly url: string;
  /** Everything it wrote so far, on both outputs. */
  output(): string;
  pid(): number;
  /** Ends it as a host does, and waits. Resolves to its exit code. */
  stop(): Promise<number | null>;
  /** Ends it without a word. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data. */
  start(wish?: ServerWish): Promise<void>;
  /** Ends it if it runs, and removes what it kept. */
  remove(): Promise<void>;
}

export async function startServer(wish: ServerWish = {}): Promise<HeardServer> {
  const dataDir = wish.env?.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'heard-e2e-'));
  let output = '';
  let port = 0;
  let child: ChildProcess | null = null;

  const start = async ({ env = {}, aheadMs = 0, through }: ServerWish): Promise<void> => {
    const [command, ...args] = [
      ...(through ?? []),
      process.execPath,
      ...(aheadMs === 0 ? [] : ['--import', clockAhead(aheadMs)]),
      MAIN,
    ];
    const started = spawn(command ?? process.execPath, args, {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        HOST: '127.0.0.1',
        DATA_DIR: dataDir,
        LOG_LEVEL: 'trace',
        ...UNLIMITED,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    const before = output.length;
    port = await new Promise<number>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        output += chunk.toString('utf8');
        const listening = /"port":(\d+)/.exec(output.slice(before))?.[1];
        if (listening !== undefined) resolve(Number(listening));
      };
      started.stdout.on('data', read);
      started.stderr.on('data', read);
      started.once('error', reject);
      started.once('exit', () => reject(new Error(`the server ended at its start:\n${output}`)));
    });
  };

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const ending = child;
    child = null;
    if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return null;
    const exited = once(ending, 'close');
    ending.kill(signal);
    await exited;
    return ending.exitCode;
  };

  await start(wish);
  return {
    port,
    dataDir,
    url: `http://localhost:${port}`,
    output: () => output,
    pid: () => child?.pid ?? 0,
    stop: () => end('SIGTERM'),
    async kill() {
      await end('SIGKILL');
    },
    start: (again = {}) => start(again),
    async remove() {
      await end('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A module that turns the process's clock before anything else looks at it. */
function clockAhead(ms: number): string {
  const code = `const now = Date.now; Date.now = () => now() + ${ms};`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
