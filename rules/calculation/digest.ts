/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '020eb341c349ff5a';
