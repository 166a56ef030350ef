/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '0e1d65a72df48334';
