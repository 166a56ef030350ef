import type { Case } from '#shared/case/schema';
import {
  addDays,
  addMonths,
  Count,
  dayAfter,
  dayBefore,
  Money,
  nearestPenny,
  type Evaluation,
  type FiguresInUse,
  type IsoDate,
} from '../engine/index.ts';
import { assessmentPeriodOf, deductionsAsked, startDayOf, type AssessmentPeriod, type Circumstances } from '../facts/index.ts';
import { claimsAndPaymentsRegs } from '../instruments.ts';
import { toMonths } from '../periods/index.ts';
import { stateEarnings } from './awards.ts';
import { bankHolidaysOf } from '../calendar/index.ts';
import { lawBegins } from './horizon.ts';
import { Household } from './household.ts';
import { Notes } from './notes.ts';
import { payslipsOf } from './payslips.ts';
import { receiptsOf } from './receipts.ts';
import { worksOf } from './works.ts';

const penny = nearestPenny(claimsAndPaymentsRegs('Sch 6'));
const monthly = toMonths(claimsAndPaymentsRegs('Sch 6'));

/**
 * Which pay an assessment period counts: that of a typical month; of the pay days in it, with pay that regulation 61(6) moves to
 * the period beside it; or of the pay days as they fall.
 */
export type WayOfPay = 'typical-month' | 'pay-days' | 'pay-days-as-they-fall';

/** The present in one assessment period, with an evaluation of its own whose answers may be stated. */
export interface PresentIn {
  readonly evaluation: Evaluation<Circumstances>;
  readonly isProjection: () => boolean;
}

/** Pay that is counted, by the day on which it is paid. */
export type Wages = Parameters<typeof stateEarnings>[2];

/** The present ("now") of a case in an assessment period: as it is on its last day, by the figures of its first; `rules` have the text of another day. */
export function presentIn(
  entered: Case,
  period: AssessmentPeriod,
  figures: FiguresInUse,
  wages: Wages | undefined,
  rules?: ReadonlyMap<string, IsoDate>,
): PresentIn {
  const household = householdOf(entered, period, figures);
  const dated = household.in(period, rules);
  const parts = advancePartsDue(entered, period);
  if (parts.length > 0)
    dated.evaluation.vary(deductionsAsked, undefined, Money.sum('month', [monthly(dated.evaluation.the(deductionsAsked)), ...parts]));
  if (wages !== undefined) stateEarnings(household, dated, wages, Money.nil('month'));
  return dated;
}

/** What is repaid of each advance of the case from the payment for a period, which is made a week after it. */
export function advancePartsDue({ months }: Case, { ends }: AssessmentPeriod): Money<'month'>[] {
  return (months?.advances ?? []).flatMap(({ amount, paidOn, repaidOver }) => {
    const whole = Money.of(amount, 'month');
    const part = whole.dividedBy(Count.of(`${repaidOver}`)).rounded(penny);
    let payments = 0;
    for (let day = addDays(ends, 7); day > paidOn && payments <= repaidOver; day = addMonths(day, -1)) payments += 1;
    if (payments === 0 || payments > repaidOver) return [];
    const left = whole.less(part.times(Count.of(`${payments - 1}`)));
    return [payments === repaidOver ? left : part.atMost(left)];
  });
}

/** The wages that an assessment period counts by its pay days; undefined for those of a typical month. */
export function wagesIn(entered: Case, period: AssessmentPeriod, figures: FiguresInUse, pay: WayOfPay): Wages | undefined {
  if (pay === 'typical-month') return undefined;
  const household = householdOf(entered, period, figures);
  const startDay = startDayOf(period);
  const before = assessmentPeriodOf(dayBefore(period.starts), startDay);
  const after = assessmentPeriodOf(dayAfter(period.ends), startDay);
  const span = { first: before.starts < lawBegins ? lawBegins : before.starts, last: after.ends };
  const slips = payslipsOf(household, worksOf(household), span, bankHolidaysOf[entered.nation], new Notes('now'));
  const paid = [{ ...period, paidOn: period.ends, secondPaidOn: undefined }];
  const [counted] = receiptsOf({ paid, before, after }, slips);
  return (pay === 'pay-days' ? counted?.asMoved.map((moved) => moved.paid) : counted?.asReceived) ?? [];
}

const householdOf = (entered: Case, { starts, ends }: AssessmentPeriod, figures: FiguresInUse): Household =>
  new Household(entered, 'now', figures, { from: starts, until: ends, changesOn: undefined });
