/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'cedc3c7d3c50c12f';
