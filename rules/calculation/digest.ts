/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'e46748b59930be06';
