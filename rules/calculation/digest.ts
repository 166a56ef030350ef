/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '058e0068a181af45';
