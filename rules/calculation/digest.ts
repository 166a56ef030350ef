/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '763661f0c83c64ff';
