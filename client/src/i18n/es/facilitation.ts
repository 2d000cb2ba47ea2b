export * from '../en/facilitation.ts';
