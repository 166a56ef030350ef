/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'ed90dfefea9f1de8';
