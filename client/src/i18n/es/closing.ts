export * from '../en/closing.ts';
