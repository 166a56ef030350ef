/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '7ef6bbc4757990c6';
