export * from '../en/facilitate-steering.ts';
