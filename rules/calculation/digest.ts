/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '5b5e6706108f96b0';
