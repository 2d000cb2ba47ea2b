export * from '../en/partner.ts';
