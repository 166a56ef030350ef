import type { Receipt } from '#shared/calculation/months';
import { conversion, addDays, Money, type IsoDate } from '../engine/index.ts';
import { earlierThisTaxYear, payInterval } from '../facts/index.ts';
import { convention } from '../instruments.ts';
import { taxYearOf } from '../paye/index.ts';
import { lawBegins } from './horizon.ts';
import type { Household } from './household.ts';
import type { Notes } from './notes.ts';
import type { Span } from '../calendar/index.ts';
import { payDaysOf, type ScheduledPayDay } from '../pay-days/index.ts';
import { PayslipsOfWork, type ToDate } from './payslip.ts';
import { besidesLastWage } from '../stopping/index.ts';
import { partsOf } from './work-paid.ts';
import type { Terms, Work } from './works.ts';

const asPayPeriod = conversion('sum', 'pay-period', '1', '1', convention('one pay day'));

/** A pay day with what is on its payslip. */
export interface PaidDay extends ScheduledPayDay {
  readonly work: Work;
  readonly monthly: boolean;
  readonly receipt: Receipt;
  /** Gross pay less tax, National Insurance and pension contributions: what Universal Credit counts (UC Regs reg 55). */
  readonly counted: Money<'sum'>;
  readonly net: Money<'sum'>;
  readonly isFirst: boolean;
  readonly isProjection: boolean;
}

/**
 * The payslips of every employment from the start of the tax year of `first` on. Tax runs through each tax year by the code, by
 * the day on which pay is due (a pay day moved for a weekend stays in its own tax month); National Insurance goes by pay period.
 */
export function payslipsOf(
  household: Household,
  works: readonly Work[],
  span: Span,
  holidays: ReadonlySet<IsoDate>,
  notes: Notes,
): PaidDay[] {
  const year = taxYearOf(span.first).starts;
  const leaving = new Map<string, ToDate>();
  return works.flatMap((work) => {
    const { circumstances, job } = work.terms[0];
    const interval = household.on(laterOf(year, lawBegins), circumstances).evaluation.the(payInterval, job);
    // The work before a pay day can lie in the tax year before; a month is room enough for the pay of what was worked last.
    const last = work.ends === undefined || work.ends > span.last ? span.last : addDays(work.ends, 62);
    const days = payDaysOf({ work, interval, span: { first: year, last }, holidays, notes });
    return slipsOf(household, work, days, interval === 'monthly', leaving, notes);
  });
}

function slipsOf(
  household: Household,
  work: Work,
  days: readonly ScheduledPayDay[],
  monthly: boolean,
  leaving: Map<string, ToDate>,
  notes: Notes,
): PaidDay[] {
  const slips: PaidDay[] = [];
  const ofWork = new PayslipsOfWork(household, work);
  const { who } = work.entered;
  let toDate: ToDate | undefined;
  for (const day of days) {
    const parts = partsOf(household, work, day.covers);
    const [last] = parts.toReversed();
    if (last === undefined) continue;
    const isFirst =
      work.starts !== undefined && slips.length === 0 && day.covers.some(({ first, last: end }) => covers(work.starts, first, end));
    const told = isFirst && work.entered.firstPay !== undefined ? Money.of(work.entered.firstPay, 'pay-period') : undefined;
    const gross =
      told ??
      Money.sum(
        'pay-period',
        parts.map(({ pay }) => pay),
      ).plus(besidesLast(household, last.terms, day));
    const { starts: year } = taxYearOf(day.due);
    const before =
      toDate?.year === year ? toDate : carriedOver(household, work, last.terms, year, slips.length === 0, leaving.get(who), notes);
    const slip = ofWork.on(day, last.terms, gross, before);
    toDate = { year, pay: before.pay.plus(slip.taxable), tax: before.tax.plus(slip.tax) };
    slips.push({ ...slip.paid, ...day, work, monthly, isFirst });
  }
  if (toDate !== undefined && work.ends !== undefined) leaving.set(who, toDate);
  return slips;
}

/** What comes with the last wage of a job that ends besides it: holiday pay and pay in place of notice. */
function besidesLast(household: Household, { circumstances, job, until }: Terms, { covers: spans }: ScheduledPayDay): Money<'pay-period'> {
  const stop = circumstances.situation.stops;
  const isLast = stop?.kind === 'job-ends' && until === stop.on && spans.some(({ first, last }) => covers(until, first, last));
  return isLast ? household.on(until, circumstances).evaluation.the(besidesLastWage, job).in(asPayPeriod) : Money.nil('pay-period');
}

/** Pay and tax of the tax year before the first of these pay days in it. */
function carriedOver(
  household: Household,
  work: Work,
  { circumstances, job }: Terms,
  year: IsoDate,
  isFirst: boolean,
  left: ToDate | undefined,
  notes: Notes,
): ToDate {
  const nothing: ToDate = { year, pay: Money.nil('sum'), tax: Money.nil('sum') };
  if (!isFirst) return nothing;
  if (work.starts === undefined) {
    notes.assume(
      'months.tax-year',
      `${work.path}.startsOn`,
      'The day on which this job began was not entered: it is taken to have been paid alike since the tax year began.',
    );
    return nothing;
  }
  if (work.starts < year) return nothing;
  if (work.entered.thisTaxYear !== undefined)
    return { year, ...household.on(laterOf(work.starts, lawBegins), circumstances).evaluation.the(earlierThisTaxYear, job) };
  if (left === undefined || left.year !== year) return nothing;
  notes.assume(
    'months.p45',
    `${work.path}.thisTaxYear`,
    'Pay and tax of the job before are taken to have been told to the new employer on a P45.',
  );
  return left;
}

const covers = (day: IsoDate | undefined, first: IsoDate, last: IsoDate): boolean => day !== undefined && day >= first && day <= last;
const laterOf = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
