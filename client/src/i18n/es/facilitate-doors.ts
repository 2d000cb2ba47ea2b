export * from '../en/facilitate-doors.ts';
