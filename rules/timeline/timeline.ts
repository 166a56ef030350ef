import type { Case } from '#shared/case/schema';
import type { Timeline } from '#shared/calculation/months';
import { addDays, addMonths, Money, type FiguresInUse } from '../engine/index.ts';
import { circumstancesOf, positionOf } from '../facts/index.ts';
import { scopeChecks } from '../scope/index.ts';
import { gateIsOpen } from '../universal-credit/index.ts';
import { periodsPaidIn, type Periods } from './assessment-periods.ts';
import { awardsOf, type Award } from './awards.ts';
import { bankHolidaysKnownUntil, bankHolidaysOf } from '../calendar/index.ts';
import { benefitPayments } from './benefit-payments.ts';
import { BenefitWeeks } from './benefit-weeks.ts';
import { carerSupplements } from './carer-supplement.ts';
import { childcareBillsOf } from './childcare.ts';
import { councilTaxBills } from './council-tax-bills.ts';
import { horizonOf } from './horizon.ts';
import { Household } from './household.ts';
import { monthsOf } from './ledger.ts';
import { marksOf } from './marks.ts';
import { Notes } from './notes.ts';
import { advances, childcarePayments, otherIncome, repayments, setAside, workCosts } from './other-movements.ts';
import { businessAndTax, wages } from './pay.ts';
import { payslipsOf } from './payslips.ts';
import { receiptsOf } from './receipts.ts';
import { ReceivedBesides } from './received-besides.ts';
import { rentDue } from './rent.ts';
import { universalCreditPayments } from './universal-credit-payments.ts';
import { worksOf } from './works.ts';

/**
 * The months ahead of a situation: until the day of the change the present, from then on the situation, month by month, with the
 * assessment periods that are paid in them.
 * @throws FactMissing and NoLawInForce as the rules do; RangeError for a situation that the case does not have
 */
export function timelineOf(entered: Case, situation: string, months: number, figures: FiguresInUse): Timeline {
  const position = positionOf(entered, situation);
  const notes = new Notes(situation);
  const horizon = horizonOf(entered, position, months, notes);
  const opening = Money.of(entered.months?.openingBalance ?? '0', 'sum');
  const common = {
    situation,
    from: horizon.from,
    until: horizon.until,
    ...(horizon.changesOn !== undefined && { changesOn: horizon.changesOn }),
    openingBalance: opening.inPounds(),
  };
  const household = new Household(entered, position, figures, horizon);
  const isCovered = scopeChecks.every(
    (check) =>
      notes.unlessRefused(() => household.on(horizon.from, circumstancesOf(entered, position, figures)).evaluation.the(check)) !==
      undefined,
  );
  if (!isCovered) return { ...common, assessmentPeriods: [], months: [], assumptions: notes.assumptions, refusals: notes.refusals };

  if (entered.months?.openingBalance === undefined)
    notes.assume(
      'months.opening-balance',
      'months.openingBalance',
      'Money in hand on the first day was not entered: the balance begins with nothing.',
    );
  if (horizon.until > bankHolidaysKnownUntil)
    notes.assume('months.bank-holidays', '', 'Bank holidays after 2028 are not known: days are moved for weekends only.', true);
  if (entered.help.length > 0)
    notes.assume('months.help-in-kind', 'help', 'Help that comes with Universal Credit is no money on a day: it is not in the months.');
  const holidays = bankHolidaysOf[entered.nation];
  const periods = periodsPaidIn(entered, horizon, holidays, notes);
  const earliest = periods.before?.starts ?? periods.paid[0]?.starts ?? horizon.from;
  const span = { first: earliest < horizon.from ? earliest : horizon.from, last: addDays(horizon.until, 31) };
  const slips = payslipsOf(household, worksOf(household), span, holidays, notes);
  const bills = childcareBillsOf(household, { first: addMonths(span.first, -3), last: addDays(horizon.until, 92) }, holidays, notes);
  const weeks = new BenefitWeeks(household, slips);
  const awards = awardsIn(household, periods, slips, new ReceivedBesides(household, weeks, bills, periods.paid), notes);
  const movements = [
    ...wages(slips),
    ...businessAndTax(household, holidays, notes),
    ...universalCreditPayments(awards),
    ...benefitPayments(household, weeks, awards, holidays, notes),
    ...carerSupplements(household, holidays, notes),
    ...otherIncome(household, holidays, notes),
    ...rentDue(household, notes),
    ...councilTaxBills(household, notes),
    ...childcarePayments(bills),
    ...workCosts(household, notes),
    ...setAside(household, holidays, notes),
    ...advances(entered),
    ...repayments(household),
  ];
  return {
    ...common,
    assessmentPeriods: awards.map(({ result }) => result),
    months: monthsOf(movements, horizon, opening, marksOf(household, slips, awards)),
    assumptions: notes.assumptions,
    refusals: notes.refusals,
  };
}

/** The awards; none where Universal Credit is refused, which is then listed. */
function awardsIn(
  household: Household,
  periods: Periods,
  slips: Parameters<typeof receiptsOf>[1],
  besides: ReceivedBesides,
  notes: Notes,
): Award[] {
  const asked = notes.unlessRefused(() => household.on(household.horizon.from).evaluation.the(gateIsOpen));
  if (asked === undefined) return [];
  return notes.unlessRefused(() => awardsOf(household, periods.paid, receiptsOf(periods, slips), besides, notes)) ?? [];
}
