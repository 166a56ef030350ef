import { stepsOf, valueAt } from '#shared/case/places';
import type { Case } from '#shared/case/schema';

/** What an unknown fact is called in a sentence, and whose it is: "PIP daily living (partner)"; its path where it has no name here. */
export function titleOfFact(path: string, entered: Case): string {
  const pattern = path
    .replace(/^(now|scenarios\[\d+\])\./, '')
    .replace(/^(client|partner|children\[\d+\]|nonDependants\[\d+\]|jobs\[\d+\])\./, '')
    .replaceAll(/\[\d+\]/g, '');
  const title = titles[pattern];
  const whose = whoseIn(path, entered);
  return title === undefined ? path : whose === '' ? title : `${title} (${whose})`;
}

function whoseIn(path: string, entered: Case): string {
  const [, situation] = /^(scenarios\[\d+\])\./.exec(path) ?? [];
  const [, job] = /^((?:now|scenarios\[\d+\])\.jobs\[\d+\])\./.exec(path) ?? [];
  const isPartners = job !== undefined && valueAt(entered, stepsOf(`${job}.who`) ?? []) === 'partner';
  const isNowOnly = !(entered.notKnown ?? []).some((entry) => entry.path === path && entry.also !== undefined);
  const [, list, index] = /^(children|nonDependants)\[(\d+)\]\./.exec(path) ?? [];
  const parts = [
    path.startsWith('client.') ? 'client' : '',
    path.startsWith('partner.') || isPartners ? 'partner' : '',
    list === undefined ? '' : `${list === 'children' ? 'child' : 'other adult'} ${ordinal(entered, list, index)}`,
    situation === undefined ? '' : nameOf(valueAt(entered, stepsOf(situation) ?? [])),
    path.startsWith('now.') && isNowOnly ? 'now' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const ordinal = (entered: Case, list: string, index = '0'): number => Object.keys(valueAt(entered, [list]) ?? []).indexOf(index) + 1;

function nameOf(situation: unknown): string {
  const [name, id] = [valueAt(situation, ['name']), valueAt(situation, ['id'])];
  return typeof name === 'string' && name !== '' ? name : typeof id === 'string' ? id : '';
}

const titles: Readonly<Record<string, string | undefined>> = {
  nation: 'the nation',
  asAt: 'the date',
  age: 'age',
  born: 'date of birth',
  partner: 'whether there is a partner',
  children: 'the children',
  married: 'whether they are married',
  savings: 'savings',
  capability: 'the work capability decision',
  lcwElement: 'the old LCW amount',
  lcwraRate: 'which LCWRA rate',
  capabilitySince: 'when the three-month wait began',
  waitDoesNotApply: 'whether the three-month wait applies',
  severeConditions: 'the severe conditions test',
  terminallyIll: 'the special rules for end of life',
  blind: 'certified as severely sight impaired',
  pip: 'PIP',
  'pip.dailyLiving': 'PIP daily living',
  'pip.mobility': 'PIP mobility',
  dla: 'DLA',
  'dla.care': 'DLA care',
  'dla.mobility': 'DLA mobility',
  caring: 'caring for a disabled person',
  'caring.hoursPerWeek': 'hours of care a week',
  'caring.carersAllowance': "Carer's Allowance",
  'caring.careCosts.amount': 'what is paid for care while at work',
  newStyleEsa: 'New Style ESA',
  esaSince: 'when New Style ESA began',
  newStyleJsa: 'New Style JSA',
  paidContributions: 'National Insurance paid in the last years',
  student: 'study',
  studentLoans: 'student loans',
  'otherIncome.amount': 'other income',
  sharedRateException: 'an exception from the shared-room rate',
  inClaim: 'whether the partner is part of the claim',
  taxCode: 'the tax code',
  disability: 'disability of the child',
  inEducation: 'whether in education',
  sex: 'sex',
  limitException: 'an exception to the two-child limit',
  grossWeekly: 'gross income a week',
  hoursPerWeek: 'hours of work a week',
  exempt: 'whether exempt from contributions',
  'home.tenure': 'the tenure',
  'home.rent.amount': 'the rent',
  'home.bedrooms': 'the number of bedrooms',
  'home.serviceChargeNotCovered.amount': 'service charges',
  'home.lhaMonthly': 'the local housing allowance rate',
  'home.localHousingAllowance': 'the local housing allowance category',
  'home.councilTax.annual': 'council tax',
  'home.councilTax.band': 'the council tax band',
  'home.councilTax.protectedGroup': 'whether in a group that the council protects',
  'home.councilTax.assessedWeeklyIncome': 'income a week as the council assessed it',
  'place.greaterLondon': 'whether in Greater London',
  'place.council': 'the council',
  'place.brma': 'the broad rental market area',
  'claims.universalCredit': 'whether Universal Credit is claimed',
  'claims.childBenefit': 'whether Child Benefit is claimed',
  'claims.scottishChildPayment': 'whether the Scottish Child Payment is claimed',
  'claims.taxFreeChildcare': 'whether Tax-Free Childcare is used',
  'claims.assessmentPeriodStarts': 'the day on which the assessment period starts',
  'claims.transitionalElement': 'the transitional element',
  'claims.transitional.earnedAtThresholdFirst': 'whether pay was above the threshold at the start',
  'claims.transitional.exceptedFromEarningsTest': 'whether low pay ends the transitional element',
  'claims.transitional.awardBegan': 'when Universal Credit began',
  'claims.benefitCapGraceUntil': 'the end of the benefit cap grace period',
  'claims.earnedAtCapThresholdForAYear': 'whether pay has lifted the benefit cap for a year',
  'claims.deductions.amount': 'debts taken from Universal Credit',
  'claims.marriageAllowance': 'the marriage allowance',
  'pay.amount': 'pay',
  'pay.hourly': 'hourly pay',
  'pay.hoursPerWeek': 'hours a week',
  paid: 'how often wages are paid',
  apprentice: 'whether it is an apprenticeship',
  'pension.kind': 'the kind of pension',
  'pension.percent': 'the pension contribution',
  'pension.amount': 'the pension contribution',
  'profit.amount': 'profit',
  sick: 'whether off sick',
  leave: 'leave',
  supportedPermittedWork: 'whether it is supported permitted work',
  'selfEmployment.gainful': 'whether the business is gainful',
  'selfEmployment.startUpUntil': 'the start-up period',
  'selfEmployment.expectedHours': 'expected hours',
  'childcare.amount': 'childcare',
  'workCosts.amount': 'costs of working',
  'councilTaxReduction.amount': 'council tax reduction',
  councilTaxAssessedWeeklyIncome: 'income a week as the council assessed it',
  'carersAllowance.client': "Carer's Allowance of the client",
  'carersAllowance.partner': "Carer's Allowance of the partner",
  taxFreeChildcare: 'whether Tax-Free Childcare is used',
};
