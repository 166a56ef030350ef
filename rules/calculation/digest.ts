/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'f9cac9d41161f25e';
