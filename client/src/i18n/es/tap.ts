export * from '../en/tap.ts';
