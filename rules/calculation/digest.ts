/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '9b22f869b7122066';
