export * from '../en/room-words.ts';
