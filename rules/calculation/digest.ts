/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '977c425e43f51446';
