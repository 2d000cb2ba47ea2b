export * from '../en/shoes.ts';
