/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '81fae1e37737760c';
