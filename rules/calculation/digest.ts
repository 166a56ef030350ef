/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'bb27276315d71059';
