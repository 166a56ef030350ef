/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'e4cd1859bfea0880';
