/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'f60b22c4644adc8c';
