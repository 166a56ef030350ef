/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '7314afeb1afb0ae6';
