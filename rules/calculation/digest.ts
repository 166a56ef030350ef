/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '551a70153c1c7edf';
