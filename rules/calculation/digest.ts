/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'ab436ac80706df45';
