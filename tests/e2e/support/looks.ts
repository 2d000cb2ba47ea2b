/**
 * How a picture is compared with the one that is kept. Both are looked at as if through half-closed
 * eyes: at half their size, each pixel averaged with its neighbours, so that letters whose edges are
 * smoothed a little differently on another machine look the same, and a button that moved does not.
 *
 * A picture is another one where more than `CLEAR` of it differs by more than a shade, or more than
 * `FAINT` of it by more than a trace. Measured in parts of a hundred, the first and the second: other
 * hinting and another colour profile 0 and 0.1, letters set without regard to pixels 0.02 and 0.9, all
 * of it a third of a pixel to the right 0.01 and 1.2; a button moved by 3 pixels 2.4 and 2.9, softer ink
 * 0 and 4.4, another ground 0 and 67. A browser that sets each letter on a whole pixel is another one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

export const KEPT_LOOKS = fileURLToPath(new URL('../looks/', import.meta.url));
/** Of 255, in any channel. */
const SHADE = 20;
const TRACE = 8;
const CLEAR = 0.002;
const FAINT = 0.03;
const QUALITY = 0.85;

export interface Difference {
  /** Parts of the picture: those that differ by more than a shade, and by more than a trace. */
  readonly clear: number;
  readonly faint: number;
}

const NOTHING_KEPT: Difference = { clear: 1, faint: 1 };

export function isOther({ clear, faint }: Difference): boolean {
  return clear > CLEAR || faint > FAINT;
}

const fileOf = (name: string): string => `${KEPT_LOOKS}${name}.webp`;

/** `shot` beside what is kept under the name. `page` does the reckoning. */
export async function compareLooks(page: Page, name: string, shot: Buffer): Promise<Difference> {
  const file = fileOf(name);
  if (!existsSync(file)) return NOTHING_KEPT;
  const kept = readFileSync(file).toString('base64');
  // It loses what the kept one has lost, and nothing is seen in that.
  const now = await smallOf(page, shot);
  const difference = await page.evaluate(
    async ({ now, kept, shade, trace }) => {
      const pixelsOf = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (context === null) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const blurred = ({ data, width, height }: ImageData) => {
        const out = new Float32Array(data.length);
        for (let y = 1; y < height - 1; y += 1) {
          for (let x = 1; x < width - 1; x += 1) {
            for (let part = 0; part < 3; part += 1) {
              let sum = 0;
              for (let dy = -1; dy <= 1; dy += 1) {
                for (let dx = -1; dx <= 1; dx += 1) {
                  sum += data[((y + dy) * width + x + dx) * 4 + part] ?? 0;
                }
              }
              out[(y * width + x) * 4 + part] = sum / 9;
            }
          }
        }
        return out;
      };
      const [one, other] = [await pixelsOf(now), await pixelsOf(kept)];
      if (one.width !== other.width || one.height !== other.height) return null;
      const [a, b] = [blurred(one), blurred(other)];
      const partAbove = (least: number) => {
        let count = 0;
        for (let at = 0; at < a.length; at += 4) {
          const isSame = [0, 1, 2].every(
            (part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)) <= least,
          );
          if (!isSame) count += 1;
        }
        return count / (one.width * one.height);
      };
      return { clear: partAbove(shade), faint: partAbove(trace) };
    },
    { now, kept, shade: SHADE, trace: TRACE },
  );
  return difference ?? NOTHING_KEPT;
}

export async function keepLooks(page: Page, name: string, shot: Buffer): Promise<void> {
  const small = await smallOf(page, shot);
  mkdirSync(KEPT_LOOKS, { recursive: true });
  writeFileSync(fileOf(name), Buffer.from(small, 'base64'));
}

/** The picture at the size it is compared at, as WebP in base64. */
function smallOf(page: Page, shot: Buffer): Promise<string> {
  return page.evaluate(
    async ({ picture, quality }) => {
      const bytes = Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(image.width / 2, image.height / 2);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const small = await canvas.convertToBlob({ type: 'image/webp', quality });
      const out = new Uint8Array(await small.arrayBuffer());
      return btoa(Array.from(out, (byte) => String.fromCharCode(byte)).join(''));
    },
    { picture: shot.toString('base64'), quality: QUALITY },
  );
}
