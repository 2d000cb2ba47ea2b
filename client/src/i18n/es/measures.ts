export * from '../en/measures.ts';
