/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'b51060fd82bf5780';
