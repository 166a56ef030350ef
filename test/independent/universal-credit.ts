import type { Case } from '#shared/case/schema';
import { capOf, isExemptFromCap } from './benefit-cap.ts';
import { ageOn, assessmentPeriod } from './dates.ts';
import * as figures from './figures.ts';
import { benefitYear, figure } from './figures.ts';
import { caresFor35Hours, isChildOrYoungPerson, septemberAfter, type Child, type Household, type Person } from './household.ts';
import { housingElement } from './housing-element.ts';
import { aMonth, atLeastNought, nearest, pence, sum, up } from './pence.ts';

/** What Universal Credit takes from the rest of the calculation; pence a month. */
export interface Incomes {
  readonly earned: number;
  readonly unearned: number;
  readonly cappedBenefits: number;
}

export type Award = Record<
  | 'universal-credit'
  | `uc.${'standard-allowance' | 'child-elements' | 'disabled-child-additions' | 'health-element' | 'carer-elements' | 'housing-element'}`
  | `uc.${'childcare-element' | 'transitional-element' | 'maximum-amount' | 'work-allowance' | 'earned-income' | 'earnings-deduction'}`
  | `uc.${'tariff-income' | 'unearned-income' | 'benefit-cap-reduction'}`
  | 'uc-deductions',
  number
>;

/** Welfare Reform Act 2012 s 8: the maximum amount less unearned income and 55% of earned income above the work allowance. */
export function universalCredit(subject: Case, incomes: Incomes): Award {
  const period = assessmentPeriod(subject.asAt, subject.claims.assessmentPeriodStarts);
  const household: Household = {
    subject,
    ...period,
    year: benefitYear(period.first),
    claimants: subject.partner === undefined ? [subject.client] : [subject.client, subject.partner],
    children: subject.children.filter((child) => isChildOrYoungPerson(child, period.last)).toSorted(eldestFirst),
  };
  const savings = pence(subject.savings);
  if (!subject.claims.universalCredit || savings > 1_600_000) return nothing;

  const standard = standardAllowance(household);
  const children = childElements(household);
  const disabled = disabledChildAdditions(household);
  const health = healthElement(household);
  const carers = carerElements(household);
  const housing = housingElement(household);
  const childcare = childcareElement(household);
  const transitional = pence(subject.claims.transitionalElement ?? '0');
  const maximum = sum([standard, children, disabled, health.amount, carers.amount, housing, childcare, transitional]);

  const allowance = workAllowance(household, housing);
  const deduction = nearest(atLeastNought(incomes.earned - allowance) * 55, 100);
  const tariff = up(atLeastNought(savings - 600_000), 25_000) * 435;
  const unearned = incomes.unearned + tariff;
  const beforeCap = atLeastNought(maximum - unearned - deduction);

  const isExempt = isExemptFromCap(household, health.isLcwra, carers.amount > 0, incomes.earned);
  const above = atLeastNought(beforeCap + incomes.cappedBenefits - capOf(household));
  const cap = isExempt ? 0 : Math.min(beforeCap, atLeastNought(above - childcare));
  const award = beforeCap - cap;
  return {
    'universal-credit': award,
    'uc.standard-allowance': standard,
    'uc.child-elements': children,
    'uc.disabled-child-additions': disabled,
    'uc.health-element': health.amount,
    'uc.carer-elements': carers.amount,
    'uc.housing-element': housing,
    'uc.childcare-element': childcare,
    'uc.transitional-element': transitional,
    'uc.maximum-amount': maximum,
    'uc.work-allowance': allowance,
    'uc.earned-income': incomes.earned,
    'uc.earnings-deduction': deduction,
    'uc.tariff-income': tariff,
    'uc.unearned-income': unearned,
    'uc.benefit-cap-reduction': cap,
    'uc-deductions': debtDeductions(household, standard, award),
  };
}

const nothing: Award = {
  'universal-credit': 0,
  'uc.standard-allowance': 0,
  'uc.child-elements': 0,
  'uc.disabled-child-additions': 0,
  'uc.health-element': 0,
  'uc.carer-elements': 0,
  'uc.housing-element': 0,
  'uc.childcare-element': 0,
  'uc.transitional-element': 0,
  'uc.maximum-amount': 0,
  'uc.work-allowance': 0,
  'uc.earned-income': 0,
  'uc.earnings-deduction': 0,
  'uc.tariff-income': 0,
  'uc.unearned-income': 0,
  'uc.benefit-cap-reduction': 0,
  'uc-deductions': 0,
};

const eldestFirst = (one: Child, other: Child): number => ((one.born ?? '') < (other.born ?? '') ? -1 : 1);

/** UC Regs reg 36: by the age on the last day of the period. */
function standardAllowance({ claimants, last, year }: Household): number {
  const some25 = claimants.some((claimant) => ageOn(claimant, last) >= 25);
  if (claimants.length === 1) return figure(some25 ? figures.single25 : figures.singleUnder25, year);
  return figure(some25 ? figures.couple25 : figures.coupleUnder25, year);
}

/** UC Regs regs 24 to 24B, TP Regs reg 43: before 6 April 2026 two children, those born before 6 April 2017 and excepted ones. */
function childElements({ children, first, year }: Household): number {
  const bornBefore2017 = (child: Child | undefined): boolean => child?.born !== undefined && child.born < '2017-04-06';
  const limited = first < '2026-04-06';
  const counted = children.filter((child, index) => !limited || index < 2 || bornBefore2017(child) || child.limitException === true);
  const higher = bornBefore2017(children[0]);
  return sum(counted.map((_, index) => figure(index === 0 && higher ? figures.firstChildBefore2017 : figures.everyOtherChild, year)));
}

/** UC Regs reg 24(2), whether or not there is a child element for the child. */
function disabledChildAdditions({ children, year }: Household): number {
  const additions = { none: 0, lower: figure(figures.disabledChildLower, year), higher: figure(figures.disabledChildHigher, year) };
  return sum(children.map((child) => additions[child.disability ?? 'none']));
}

/** UC Regs reg 27: one for a household, and the higher where there are two rates. A carer has no LCW element beside the carer element. */
function healthElement({ claimants, year }: Household): { amount: number; isLcwra: boolean } {
  const severe = claimants.filter(({ capability }) => capability === 'lcwra');
  if (severe.length > 0) {
    const isProtected = severe.some(
      ({ lcwraRate, severeConditions, terminallyIll }) => lcwraRate === 'protected' || severeConditions === true || terminallyIll === true,
    );
    return { amount: figure(isProtected ? figures.lcwraProtected : figures.lcwraNew, year), isLcwra: true };
  }
  const isSaved = claimants.some((claimant) => claimant.capability === 'lcw' && claimant.lcwElement === true && !caresFor35Hours(claimant));
  return { amount: isSaved ? figure(figures.limitedCapability, year) : 0, isLcwra: false };
}

/** UC Regs reg 29: for each carer, but not for the one for whom the LCWRA element is there. */
function carerElements({ claimants, year }: Household): { amount: number } {
  const healthGoesToAnother = (carer: Person): boolean => claimants.some((other) => other !== carer && other.capability === 'lcwra');
  const carers = claimants.filter(caresFor35Hours);
  const both = carers.length === 2 && carers.every(({ capability }) => capability === 'lcwra');
  const counted = carers.filter((carer) => carer.capability !== 'lcwra' || healthGoesToAnother(carer)).length - (both ? 1 : 0);
  return { amount: counted * figure(figures.carer, year) };
}

/** UC Regs regs 31 to 36: 85% of the charges, where each claimant works or one does and the other cannot look after the children. */
function childcareElement({ subject, claimants, children, last, year }: Household): number {
  const works = (claimant: Person): boolean => {
    const who = claimant === subject.client ? 'client' : 'partner';
    return subject.now.jobs.some((job) => job.who === who) || claimant.otherIncome.some(({ kind }) => kind === 'maternity-allowance');
  };
  const cannotLookAfter = (claimant: Person): boolean => (claimant.capability ?? 'none') !== 'none' || caresFor35Hours(claimant);
  const meetsWorkCondition = claimants.some(works) && claimants.every((claimant) => works(claimant) || cannotLookAfter(claimant));
  if (!meetsWorkCondition) return 0;
  const young = (id: string): boolean =>
    children.some(
      (child) => child.id === id && (child.born === undefined ? ageOn(child, last) < 16 : last < septemberAfter(child.born, 16)),
    );
  const charges = subject.now.childcare.filter(({ child }) => young(child));
  const cared = new Set(charges.map(({ child }) => child)).size;
  const paid = nearest(sum(charges.map(aMonth)) * 85, 100);
  return Math.min(paid, figure(cared >= 2 ? figures.childcareTwo : figures.childcareOne, year));
}

/** UC Regs reg 22(2) and (3). */
function workAllowance({ claimants, children, year }: Household, housing: number): number {
  const isEntitled = children.length > 0 || claimants.some(({ capability }) => (capability ?? 'none') !== 'none');
  if (!isEntitled) return 0;
  return figure(housing > 0 ? figures.allowanceWithHousing : figures.allowanceWithoutHousing, year);
}

/** Claims and Payments Regs 2013 Sch 6: 15% of the standard allowance (25% before 30 April 2025), and a penny stays payable. */
function debtDeductions({ subject, first }: Household, standard: number, award: number): number {
  const asked = subject.claims.deductions === undefined ? 0 : aMonth(subject.claims.deductions);
  const limit = nearest(standard * (first < '2025-04-30' ? 25 : 15), 100);
  return Math.min(asked, limit, atLeastNought(award - 1));
}
