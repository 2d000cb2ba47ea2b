export * from '../en/steps.ts';
