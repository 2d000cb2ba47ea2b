/** The built server as an operator starts it: a process of its own, that can be asked, told or killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

interface Outcome {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface ServerProcess {
  child: ChildProcess;
  /** Resolves to its local address once it says that it runs. */
  url: Promise<string>;
  /** Resolves once it is gone. */
  ended: Promise<Outcome>;
}

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));

export function startServerProcess(settings: Record<string, string>): ServerProcess {
  if (!existsSync(MAIN)) throw new Error('the server has not been built: run the build first');
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  child.stderr.on('data', (bytes) => {
    said.stderr += bytes;
  });
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...said }));
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (bytes) => {
      said.stdout += bytes;
      const address = /On this computer +(http:\S+)/.exec(said.stdout)?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(({ stderr }) => reject(new Error(`the server ended: ${stderr}`)));
  });
  url.catch(() => {});
  return { child, url, ended };
}
