// Lets this phone keep the page itself, for when there is no line. Only for whoever uses it: a phone
// that only had a look keeps nothing.

const WORKER = '/service-worker.js';
const TAKE_OVER = 'take-over';
/** Milliseconds a page is left alone before everything it consists of is fetched once more. */
const AFTER_MS = 5_000;
/** Milliseconds a new version may take to take over before the page is loaded anyway. */
const TAKE_OVER_WITHIN_MS = 3_000;

interface ScriptUrls {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL: (url: string) => string },
    ): { createScriptURL(url: string): string };
  };
}

let workerUrl: string | null = null;

/** The policy that may name a script names this one and no other. */
function urlOfWorker(): string {
  const { trustedTypes } = globalThis as ScriptUrls;
  workerUrl ??=
    trustedTypes
      ?.createPolicy('heard-worker', { createScriptURL: () => WORKER })
      .createScriptURL(WORKER) ?? WORKER;
  return workerUrl;
}

/**
 * Nothing on an address by http, where browsers offer no worker. Failing is no matter.
 * @returns how to call it off
 */
export function keepPage(): () => void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return () => {};
  const timer = setTimeout(() => {
    navigator.serviceWorker.register(urlOfWorker(), { updateViaCache: 'none' }).catch(() => {});
  }, AFTER_MS);
  return () => clearTimeout(timer);
}

/** Loads the page as the server has it now, whatever version this phone kept. */
export async function reloadNewest(): Promise<void> {
  await takeNewest().catch(() => {});
  location.reload();
}

async function takeNewest(): Promise<void> {
  const kept = await navigator.serviceWorker?.getRegistration();
  if (kept === undefined) return;
  await within(TAKE_OVER_WITHIN_MS, async () => {
    await kept.update();
    const next = kept.waiting ?? kept.installing;
    if (next === null) return;
    if (kept.waiting === null) await becomes(next, 'installed');
    const taken = becomes(next, 'activated');
    next.postMessage(TAKE_OVER);
    await taken;
  });
}

function becomes(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state === state || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

function within(ms: number, work: () => Promise<void>): Promise<void> {
  return Promise.race([work(), new Promise<void>((resolve) => setTimeout(resolve, ms))]);
}
