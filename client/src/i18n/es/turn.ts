export * from '../en/turn.ts';
