/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '41237ed3549779c3';
