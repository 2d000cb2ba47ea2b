export * from '../en/breather.ts';
