/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '4772faad9fbe9b47';
