export * from '../en/agree.ts';
