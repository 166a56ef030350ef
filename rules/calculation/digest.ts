/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '2ee23722d9a7cee1';
