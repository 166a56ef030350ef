import type { AssessmentPeriodResult, AwardPart } from '#shared/calculation/months';
import { awardParts } from '#shared/calculation/months';
import { addMonths, Money } from '../engine/index.ts';
import { businessesOf, jobsOf, nation, type Person } from '../facts/index.ts';
import { householdQuestions } from '../net-income/index.ts';
import { hasFreePrescriptions } from '../passported-help/index.ts';
import * as uc from '../universal-credit/index.ts';
import { AdvanceRepayments } from './advance-repayments.ts';
import type { PeriodPaid } from './assessment-periods.ts';
import type { Dated, Household } from './household.ts';
import type { Notes } from './notes.ts';
import type { Counted } from './receipts.ts';
import type { ReceivedBesides } from './received-besides.ts';
import { Transition } from './transition.ts';

/** An assessment period worked out: its place in the result and the evaluation behind it. */
export interface Award {
  readonly period: PeriodPaid;
  readonly result: AssessmentPeriodResult;
  readonly award: Money<'month'>;
  readonly deductions: Money<'month'>;
  readonly household: Dated;
}

/**
 * The award of each assessment period by what was really received in it: pay of its pay days, childcare paid for it, benefits paid for
 * its days. Earnings above the level that ended an award go on to the next periods, up to six months (UC Regs reg 54A).
 */
export function awardsOf(
  household: Household,
  periods: readonly PeriodPaid[],
  counted: readonly Counted[],
  besides: ReceivedBesides,
  notes: Notes,
): Award[] {
  const transition = new Transition(household, notes);
  const advances = new AdvanceRepayments(household);
  const awards: Award[] = [];
  let surplus = Money.nil('month');
  let nilPeriods = 0;
  periods.forEach((period, index) => {
    const { asMoved = [], asReceived = [] } = counted[index] ?? {};
    const dated = household.in(period);
    const { the } = dated.evaluation;
    besides.state(dated, period);
    transition.state(dated, period);
    advances.state(dated, period);
    stateEndOfGrace(household, dated, period);
    stateEarnings(
      household,
      dated,
      asMoved.map(({ paid }) => paid),
      surplus,
    );
    const carried = surplus;
    const award = the(uc.universalCredit);
    const isMoved = asMoved.length !== asReceived.length || asMoved.some(({ receivedIn }) => receivedIn !== undefined);
    surplus = award.isNil() && nilPeriods < 6 && the(uc.gateIsOpen) ? the(uc.surplusEarnings) : Money.nil('month');
    nilPeriods = award.isNil() ? nilPeriods + 1 : 0;
    transition.after(dated, period, award);
    const deductions = the(uc.deductionsFromAward);
    advances.after(period, deductions);
    const result: AssessmentPeriodResult = {
      starts: period.starts,
      ends: period.ends,
      paidOn: period.paidOn,
      ...(period.secondPaidOn !== undefined && { secondPaidOn: period.secondPaidOn }),
      situation: dated.evaluation.circumstances.situation.id,
      receipts: asMoved.map(({ paid, receivedIn }) => ({ ...paid.receipt, ...(receivedIn !== undefined && { receivedIn }) })),
      award: award.inPounds(),
      paid: award.less(deductions).inPounds(),
      amounts: the(uc.gateIsOpen) ? partsOf(dated) : {},
      ...(!carried.isNil() && { surplus: carried.inPounds() }),
      ...(the(nation) === 'england' && { freePrescriptions: the(hasFreePrescriptions) }),
      ...(isMoved && { ifNotMoved: ifNotMoved(household, period, asReceived, carried, besides, transition) }),
      projection: dated.isProjection(),
    };
    awards.push({ period, result, award, deductions, household: dated });
  });
  return awards;
}

const partsOf = ({ evaluation: { the } }: Dated): AssessmentPeriodResult['amounts'] =>
  Object.fromEntries(awardParts.map((part: AwardPart) => [part, the(householdQuestions[part]).inPounds()]));

function ifNotMoved(
  household: Household,
  period: PeriodPaid,
  slips: Counted['asReceived'],
  surplus: Money<'month'>,
  besides: ReceivedBesides,
  transition: Transition,
): { earned: string; award: string } {
  const dated = household.in(period);
  besides.state(dated, period);
  transition.state(dated, period);
  stateEarnings(household, dated, slips, surplus);
  const { the } = dated.evaluation;
  return { earned: the(uc.earnedIncome).inPounds(), award: the(uc.universalCredit).inPounds() };
}

/** UC Regs reg 82(2): the grace period of the benefit cap lasts nine months from the change that brings it; a period that it touches has no cap. */
function stateEndOfGrace({ horizon: { changesOn } }: Household, { evaluation }: Dated, { starts }: PeriodPaid): void {
  if (changesOn !== undefined && starts >= addMonths(changesOn, 9)) evaluation.vary(uc.graceFollowsAFall, undefined, false);
}

/** States what each adult earned: pay of the period, with what a business adds in a typical month; and what is carried on. */
export function stateEarnings(household: Household, dated: Dated, slips: Counted['asReceived'], surplus: Money<'month'>): void {
  const { evaluation } = dated;
  for (const adult of evaluation.circumstances.adults) {
    const own = slips.filter(({ receipt }) => receipt.who === adult.key);
    const hasJobs = evaluation.the(jobsOf, adult).length > 0;
    if (own.length === 0 && !hasJobs) continue;
    const pay = Money.sum(
      'month',
      own.map(({ counted }) => new Money(counted.decimal, 'month')),
    );
    const earned = pay.plus(fromBusiness(household, dated, adult));
    evaluation.vary(uc.earnedIncomeOf, adult, earned.excessOver(Money.nil('month')));
  }
  if (surplus.isNil()) return;
  const earned = evaluation.the(uc.earnedIncome);
  evaluation.vary(uc.earnedIncome, undefined, earned.plus(surplus));
}

/** What a business adds to the earned income of somebody who has pay as well, in a typical month. */
function fromBusiness(household: Household, { evaluation: { the, circumstances } }: Dated, person: Person): Money<'month'> {
  if (the(businessesOf, person).length === 0) return Money.nil('month');
  const { asAt, jobs } = circumstances;
  const employed = household.fresh(
    asAt,
    circumstances,
    jobs.filter(({ entered }) => entered.kind === 'employee'),
  );
  return household
    .fresh(asAt, circumstances)
    .evaluation.the(uc.earnedIncomeOf, person)
    .less(employed.evaluation.the(uc.earnedIncomeOf, person));
}
