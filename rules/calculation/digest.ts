/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'dc47ac1183e2a53b';
