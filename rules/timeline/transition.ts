import { addMonths, type IsoDate, type Money } from '../engine/index.ts';
import { earnedAtThresholdFirst, isExceptedFromEarningsTest } from '../facts/index.ts';
import * as uc from '../universal-credit/index.ts';
import type { PeriodPaid } from './assessment-periods.ts';
import type { Dated, Household } from './household.ts';
import type { Notes } from './notes.ts';

/**
 * Transitional protection from period to period: it ends for good after three periods in a row with earnings below the administrative
 * earnings threshold (UC (Transitional Provisions) Regs 2014 reg 56(2)), not with the first; and where the award is nil for
 * longer than three months from the end of the first such period (reg 57, whose wording was not seen).
 */
export class Transition {
  readonly #applies: boolean;
  readonly #notes: Notes;
  #below = 0;
  #hasCeased = false;
  #nilSince: IsoDate | undefined = undefined;

  constructor({ entered: { claims } }: Household, notes: Notes) {
    this.#applies = claims.transitionalElement !== undefined || claims.transitional?.capitalDisregardedUntil !== undefined;
    this.#notes = notes;
  }

  /** States whether it has ended before this period. */
  state({ evaluation }: Dated, { starts }: PeriodPaid): void {
    if (!this.#applies) return;
    if (this.#nilSince !== undefined && starts > addMonths(this.#nilSince, 3)) {
      this.#hasCeased = true;
      this.#notes.assume(
        'months.transitional',
        'claims.transitionalElement',
        'Transitional protection is taken to end where Universal Credit is nil for longer than three months from the end of the first such period (UC (Transitional Provisions) Regs 2014 reg 57).',
        true,
      );
    }
    evaluation.vary(uc.transitionalProtectionHasCeased, undefined, this.#hasCeased);
  }

  /** Counts this period, with the award that was made for it. */
  after({ evaluation: { the } }: Dated, { ends }: PeriodPaid, award: Money<'month'>): void {
    if (!this.#applies || this.#hasCeased || !the(uc.gateIsOpen)) return;
    this.#nilSince = award.isNil() ? (this.#nilSince ?? ends) : undefined;
    this.#below = the(uc.earnsBelowAdministrativeThreshold) ? this.#below + 1 : 0;
    this.#hasCeased = this.#below >= 3 && !the(isExceptedFromEarningsTest) && the(earnedAtThresholdFirst);
  }
}
