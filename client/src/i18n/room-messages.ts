// The words of a room and everything in it, which load with its screens.
import { createCatalog, useCatalog } from './catalog.ts';

export const roomMessages = createCatalog({
  en: async () => (await import('./en/room-words.ts')).roomWords,
  es: async () => (await import('./es/room-words.ts')).roomWords,
});

export function useRoomMessages() {
  return useCatalog(roomMessages);
}
