export * from '../en/facilitate-sight.ts';
