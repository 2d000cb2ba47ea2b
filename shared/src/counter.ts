/** A count on the wire: what fits the four bytes it takes in a record's additional data. */
import * as z from 'zod/mini';

const MAX_COUNT = 0xffff_ffff;

export const counterSchema = z.number().check(z.int(), z.gte(0), z.lte(MAX_COUNT));
