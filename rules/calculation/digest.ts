/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'ede5a1a21b865145';
