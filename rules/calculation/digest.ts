/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'd078a497f96d0d85';
