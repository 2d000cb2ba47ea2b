export * from '../en/doors.ts';
