/** Digest of the rules and figures of this edition. `npm run digest` writes it. */
export const digest = 'cc3a433f888e69a4';
