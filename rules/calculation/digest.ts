/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'dad6a1efb67d350b';
