/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '0966a24db213c922';
