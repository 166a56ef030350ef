/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'e8d0c0352e802729';
