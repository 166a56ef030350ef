/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'a141aef63584e2e0';
