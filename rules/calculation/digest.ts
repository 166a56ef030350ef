/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'f3c5507e9836be56';
