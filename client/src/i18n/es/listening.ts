export * from '../en/listening.ts';
