/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'c6cd9d397b62f5be';
