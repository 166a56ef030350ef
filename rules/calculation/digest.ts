/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '9e6473545daf0991';
