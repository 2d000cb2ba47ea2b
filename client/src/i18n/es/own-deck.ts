export * from '../en/own-deck.ts';
