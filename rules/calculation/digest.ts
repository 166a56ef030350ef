/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'ecc955442cdddd59';
