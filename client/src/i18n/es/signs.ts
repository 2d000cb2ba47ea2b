export * from '../en/signs.ts';
