export * from '../en/counsellor.ts';
