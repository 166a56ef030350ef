import type { HoursBand, Month, Outcome } from '#shared/team/values';

/** What the records say of one service year, counted but not yet protected: nothing of this is shown to anybody. */
export interface YearCounts {
  readonly teams: readonly string[];
  readonly calculations: readonly CalculationCount[];
  readonly reasons: readonly ReasonCount[];
  readonly people: readonly PeopleCount[];
  readonly starts: readonly StartCount[];
  /** Calculations that an adviser signed: all of them ("signed"), and by occasion ("signed/before-start"). */
  readonly signed?: readonly { readonly team: string; readonly month: Month; readonly what: string; readonly count: number }[];
  /** By band of the profile, in a year of the whole service. */
  readonly profile?: readonly {
    readonly population: 'calculations' | 'starts';
    readonly period: string;
    readonly band: string;
    readonly count: number;
  }[];
  /** Set where there are too many teams for tables of each: how large each was in the year. */
  readonly sizes?: readonly { readonly team: string; readonly calculations: number; readonly starts: number }[];
}

/** A quarter of a group's amounts is below `lower`, half below `median`, a quarter above `upper`. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

export interface CalculationCount {
  readonly team: string;
  readonly month: Month;
  readonly band: HoursBand;
  readonly outcome: Outcome;
  readonly count: number;
}

/** Calculations of which somebody would be worse off for this reason; one can have several. */
export interface ReasonCount {
  readonly team: string;
  readonly month: Month;
  readonly reason: string;
  readonly count: number;
}

/** People with at least one calculation in a period; one person is one in each period. */
export interface PeopleCount {
  readonly team: string;
  readonly period: string;
  readonly count: number;
}

export interface StartCount {
  readonly team: string;
  readonly month: Month;
  readonly count: number;
}
