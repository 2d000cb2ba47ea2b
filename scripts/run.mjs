// Runs one of the workspace's own tools and waits for it. Throws nothing: the caller asks `ok`.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string} workspace folder of the package that depends on the tool; '.' for the root
 * @param {string} tool its name in node_modules/.bin
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to this process's
 * @returns {Promise<{ok: boolean, seconds: number}>}
 */
export function tool(workspace, tool, args, env = {}) {
  return command(`${root}${workspace}/node_modules/.bin/${tool}`, args, `${root}${workspace}`, env);
}

/** The same for any command, in any folder. */
export function command(file, args, cwd = root, env = {}) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
    const done = (ok) => resolve({ ok, seconds: Math.round((Date.now() - startedAt) / 1_000) });
    child.on('error', (error) => {
      console.error(`${file}: ${error.message}`);
      done(false);
    });
    child.on('exit', (code) => done(code === 0));
  });
}
