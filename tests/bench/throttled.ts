/** A phone of the slower half: a quarter of this machine's speed, on a slow 4G line. */
import type { Page } from '@playwright/test';

export const CPU_SLOWDOWN = 4;
const BYTES_PER_KILOBIT = 1_000 / 8;

export async function slowCpu(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** As Lighthouse has it: 1.6 Mbit/s, 150 ms there and back. */
export async function slowLine(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_638 * BYTES_PER_KILOBIT,
    uploadThroughput: 750 * BYTES_PER_KILOBIT,
  });
}
