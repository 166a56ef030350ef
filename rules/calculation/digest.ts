/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '7b327542da7ac3a8';
