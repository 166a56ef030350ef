/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'c6b77c8a3fc43e65';
