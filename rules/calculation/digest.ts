/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '990f7ddb8c789b1d';
