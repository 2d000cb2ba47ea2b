/** The owner's boxes where the browser keeps nothing. */
import type { OwnBoxes } from './own-boxes.ts';

export function memoryBoxes(): OwnBoxes {
  const boxes = new Map<string, string>();
  let key: string | null = null;
  return {
    async key(fresh) {
      key ??= fresh;
      return key;
    },
    async all() {
      return [...boxes].map(([place, box]) => ({ place, box }));
    },
    async change(place, change) {
      const box = change(boxes.get(place) ?? null);
      if (box === null) boxes.delete(place);
      else boxes.set(place, box);
    },
  };
}
