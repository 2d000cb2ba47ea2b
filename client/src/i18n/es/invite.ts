export * from '../en/invite.ts';
