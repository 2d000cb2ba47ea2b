export * from '../en/keepsake.ts';
