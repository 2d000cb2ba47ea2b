export * from '../en/facilitate.ts';
