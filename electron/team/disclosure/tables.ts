/** One count of the published family, by its name in it. The true count never leaves this folder's callers. */
export interface Cell {
  readonly id: string;
  readonly count: number;
  /** Set for a count that no sheet has a place for but that others may give away: the rest of a year, or what changed since a sheet was made. */
  readonly implied?: { readonly least: number };
  /** Totals are the last to be withheld. */
  readonly isTotal?: boolean;
  /** The groups that this count divides: a group that is not shown as a count is not divided. */
  readonly within?: readonly string[];
}

/** The counts `parts` make up `total` exactly. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** The counts `lesser` together are at most the counts `greater` together, each side times its weight (1 where absent). */
export interface AtMost {
  readonly lesser: readonly string[];
  readonly greater: readonly string[];
  readonly weights?: { readonly lesser: number; readonly greater: number };
}

/** Counts, and all that anybody knows of how they hang together. */
export interface Tables {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
  readonly atMosts: readonly AtMost[];
}
