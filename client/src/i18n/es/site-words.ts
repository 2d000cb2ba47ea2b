export * from '../en/site-words.ts';
