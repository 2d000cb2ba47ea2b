export * from '../en/join.ts';
