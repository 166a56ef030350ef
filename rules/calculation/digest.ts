/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'a066c36e00fbbabb';
