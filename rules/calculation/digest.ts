/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '2f4011bf323983a0';
