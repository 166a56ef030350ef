/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '129bc99826e10f87';
