export * from '../en/desire.ts';
