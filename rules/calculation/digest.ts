/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '7b14b80b54a66afa';
