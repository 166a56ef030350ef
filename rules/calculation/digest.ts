/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '7b3a6ffc82e5fceb';
