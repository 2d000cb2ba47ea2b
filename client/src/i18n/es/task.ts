export * from '../en/task.ts';
