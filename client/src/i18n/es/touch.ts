export * from '../en/touch.ts';
