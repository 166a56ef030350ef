/** The encoding of the law that answers. A correction of a figure or rule is a new edition; another date is not. */
export const edition = '2026.2';

/** The day on which the sources of this edition's figures were last checked; those of the ledger have days of their own. */
export const sourcesChecked = '2026-11-26';
