/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '51ca0e2c5ac0f5ec';
