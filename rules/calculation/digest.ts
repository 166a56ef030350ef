/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '2801e1a6a7185511';
