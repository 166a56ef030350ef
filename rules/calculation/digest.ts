/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = '14965336742f0551';
