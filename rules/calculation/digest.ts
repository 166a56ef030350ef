/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '2c0956743bf3c8f7';
