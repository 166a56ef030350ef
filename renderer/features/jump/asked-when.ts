import type { Draft } from '#shared/ipc/contract';
import { hasReached } from '../../draft/age.ts';
import { isRented, ofHousehold, ofJob, ofPerson, ofSituation } from '../../draft/conditions.ts';
import { isOf2011, latestDate } from '../../draft/dates.ts';
import { answerAt, isGroup, listAt, textAt } from '../../draft/path.ts';
import { isMarked } from '../../draft/unknown.ts';
import { answerPatterns } from '../../words/answers.ts';

/** What makes the form ask for an answer: a sentence for where it does not now, and the answer that decides it. */
interface Asked {
  applies: (draft: Draft, owner: string) => boolean;
  when: string;
  /** Where to go to change that; "{owner}" is the person, the job or the situation. */
  leads: string;
}

type Condition = Asked['applies'];

const always: Condition = () => true;
const cares: Condition = (draft, person) => isGroup(answerAt(draft, `${person}.caring`));
const tenure = (draft: Draft): string => textAt(draft, 'home.tenure');
const isOpen = (draft: Draft): boolean => isMarked(draft, 'home.tenure');
const rented: Condition = (draft) => isOpen(draft) || isRented(tenure(draft));
const rentedPrivately: Condition = (draft) => isOpen(draft) || tenure(draft) === 'private-rent';
const byTheWeek: Condition = (draft, owner) =>
  rented(draft, owner) && ['week', 'fortnight', 'four-weeks'].includes(textAt(draft, 'home.rent.per'));
const paysCouncilTax: Condition = (draft) => textAt(draft, 'home.councilTax.annual').trim() !== '';
const inEngland: Condition = (draft) => textAt(draft, 'nation') === 'england';
const claims: Condition = (draft) => answerAt(draft, 'claims.universalCredit') === true;
const hasChildren: Condition = (draft) => listAt(draft, 'children').length > 0;
const isThought: Condition = (_, situation) => situation !== 'now';
const twoRates: Condition = (draft) => latestDate(draft) >= '2026-04-06';

const from = (conditions: Record<string, Condition>, key: string): Condition => conditions[key] ?? always;
const all =
  (...conditions: Condition[]): Condition =>
  (draft, owner) =>
    conditions.every((applies) => applies(draft, owner));

const asked = (applies: Condition, when: string, leads: string): Asked => ({ applies, when, leads });
const forEach = (keys: string, value: Asked): Record<string, Asked> => Object.fromEntries(keys.split(' ').map((key) => [key, value]));

const partner = asked((draft) => isGroup(draft['partner']), 'Asked when there is a partner.', 'partner');

const lcwra = 'Asked when the decision is LCWRA';
const capability = '{owner}.capability';
const ofLcwra = asked(from(ofPerson, 'lcwraRate'), `${lcwra}.`, capability);
const ofTwoRates = asked(all(from(ofPerson, 'lcwraRate'), twoRates), `${lcwra} and the rates are of 6 April 2026 or later.`, capability);
const tenant = asked(rented, 'Asked when the home is rented.', 'home.tenure');
const privateTenant = asked(rentedPrivately, 'Asked when the home is rented from a private landlord.', 'home.tenure');
const council = asked(paysCouncilTax, 'Asked once the council tax for the year is entered.', 'home.councilTax.annual');
const element = asked(
  all(claims, from(ofHousehold, 'claims.transitional.earnedAtThresholdFirst')),
  'Asked once a transitional element is entered.',
  'claims.transitionalElement',
);
const ofClaim = asked(claims, 'Asked while Universal Credit is or would be claimed.', 'claims.universalCredit');
const old = asked(isOf2011, 'Asked where the date of the rates is in 2011-12.', 'asAt');
const job = asked(from(ofJob, 'pay'), 'Asked of employed work.', '{owner}.kind');
const business = asked(from(ofJob, 'profit'), 'Asked of self-employed work.', '{owner}.kind');
const receipts = asked(
  (draft, owner) => isGroup(answerAt(draft, `${owner}.selfEmployment.receipts`)),
  'Asked of self-employed work that is entered as receipts and expenses.',
  '{owner}.kind',
);
const thought = asked(isThought, 'Asked of a what-if.', 'scenarios');
const stops = asked(
  all(from(ofSituation, 'stops'), (draft, owner) => isGroup(answerAt(draft, `${owner}.stops`))),
  'Asked of a what-if with a job, once the stop is looked at.',
  '{owner}.stops',
);

/** What is asked only where something else is so, by the pattern of its path. What is not here is always asked. */
export const askedWhen: Record<string, Asked> = {
  married: partner,
  'person.inClaim': asked((_, person) => person === 'partner', 'Asked of the partner.', 'partner'),
  'person.lcwElement': asked(from(ofPerson, 'lcwElement'), 'Asked when the decision is LCW.', capability),
  ...forEach('person.capabilitySince person.waitDoesNotApply', ofLcwra),
  ...forEach('person.lcwraRate person.severeConditions person.lcwraBreak.from', ofTwoRates),
  ...forEach(
    'person.lcwraBreak.to person.lcwraBreak.because',
    asked(
      all(ofTwoRates.applies, (draft, person) => textAt(draft, `${person}.lcwraBreak.from`).replaceAll('-', '') !== ''),
      'Asked once the first day of a break in the award is entered.',
      '{owner}.lcwraBreak.from',
    ),
  ),
  'person.esaSince': asked(from(ofPerson, 'esaSince'), 'Asked while New Style ESA is paid.', '{owner}.newStyleEsa'),
  'person.esaWorkRelatedComponent': asked(
    from(ofPerson, 'esaWorkRelatedComponent'),
    'Asked in the work-related activity group of New Style ESA.',
    '{owner}.newStyleEsa',
  ),
  'person.paidContributions': asked(
    (draft, person) => !from(ofPerson, 'esaSince')(draft, person) && answerAt(draft, `${person}.newStyleJsa`) !== true,
    'Asked while neither New Style ESA nor JSA is paid.',
    '{owner}.newStyleEsa',
  ),
  ...forEach(
    'person.caring.hoursPerWeek person.caring.carersAllowance person.caring.careCosts',
    asked(cares, 'Asked when somebody is cared for.', '{owner}.caring'),
  ),
  'person.disabledWorker': old,
  'place.greaterLondon': asked(inEngland, 'Asked in England.', 'nation'),
  'children[].inEducation': asked((draft, child) => hasReached(draft, child, 16), 'Asked from 16.', '{owner}.age'),
  'children[].limitException': asked(
    (draft, child) => textAt(draft, 'asAt') < '2026-04-06' && Number(/\[(\d+)\]/.exec(child)?.[1]) >= 2,
    'Asked of a third child, before 6 April 2026.',
    'asAt',
  ),
  'home.rent': tenant,
  'home.rentFreeWeeks': asked(byTheWeek, 'Asked when rent falls due by the week.', 'home.rent'),
  ...forEach('home.serviceChargeNotCovered home.jointTenants.all home.jointTenants.household', tenant),
  ...forEach('place.brma home.localHousingAllowance home.lhaMonthly', privateTenant),
  'home.bedrooms': asked(
    (draft) => tenure(draft) === 'social-rent',
    'Asked when the home is rented from a council or housing association.',
    'home.tenure',
  ),
  ...forEach('home.councilTax.reduction home.councilTax.scheme home.councilTax.band home.councilTax.protectedGroup', council),
  'place.council': asked(
    all(paysCouncilTax, inEngland),
    'Asked in England, once the council tax for the year is entered.',
    'home.councilTax.annual',
  ),
  'home.councilTax.assessedWeeklyIncome': asked(
    (draft) => textAt(draft, 'home.councilTax.assessedWeeklyIncome') !== '',
    'Asked where the council’s scheme goes by an income that it assesses.',
    'place.council',
  ),
  'claims.scottishChildPayment': asked(
    all((draft) => textAt(draft, 'nation') === 'scotland', hasChildren),
    'Asked in Scotland, when there are children.',
    'nation',
  ),
  'claims.taxFreeChildcare': asked(
    (draft) => answerAt(draft, 'claims.universalCredit') !== true || answerAt(draft, 'claims.taxFreeChildcare') === true,
    'Asked here while Universal Credit is not claimed; each situation asks for it as well.',
    'claims.universalCredit',
  ),
  'claims.marriageAllowance': asked(
    (draft) => draft['married'] === true || answerAt(draft, 'claims.marriageAllowance') === true,
    'Asked of a married couple or civil partners.',
    'married',
  ),
  ...forEach(
    'claims.assessmentPeriodStarts claims.deductions claims.transitionalElement claims.benefitCapGraceUntil claims.earnedAtCapThresholdForAYear',
    ofClaim,
  ),
  ...forEach(
    'claims.transitional.earnedAtThresholdFirst claims.transitional.awardBegan claims.transitional.exceptedFromEarningsTest',
    element,
  ),
  'claims.transitional.capitalDisregardedUntil': asked(
    all(claims, from(ofHousehold, 'claims.transitional.capitalDisregardedUntil')),
    'Asked when savings are above £16,000.',
    'savings',
  ),
  ...forEach(
    'claims.legacy.outOfWork claims.legacy.esaPhase claims.legacy.taxCredits claims.legacy.incomeOfYearBefore claims.legacy.housingBenefit claims.legacy.councilTaxBenefit',
    old,
  ),
  projection: asked((draft) => draft['projection'] === true, 'Asked where the rates of the date are not known yet.', 'asAt'),
  ...forEach('months.universalCreditSince months.twiceMonthly months.advances', ofClaim),
  ...forEach(answerPatterns.filter((pattern) => pattern.startsWith('statement.')).join(' '), ofClaim),
  'months.rentDueOn': tenant,
  ...forEach('months.councilTaxInstalments.number months.councilTaxInstalments.dueOn', council),
  'months.schoolHolidays': asked(hasChildren, 'Asked when there are children.', 'children'),
  ...forEach('situation.name situation.asAt situation.startsOn', thought),
  ...forEach('situation.childcare situation.taxFreeChildcare', asked(hasChildren, 'Asked when there are children.', 'children')),
  'situation.councilTaxReduction': council,
  'situation.councilTaxAssessedWeeklyIncome': asked(
    all(isThought, (draft, owner) => textAt(draft, `${owner}.councilTaxAssessedWeeklyIncome`) !== ''),
    'Asked of a what-if where the council’s scheme goes by an income that it assesses.',
    'place.council',
  ),
  'situation.carersAllowance.client': asked(
    (draft) => cares(draft, 'client'),
    'Asked when the client cares for somebody.',
    'client.caring',
  ),
  'situation.carersAllowance.partner': asked(
    (draft) => cares(draft, 'partner'),
    'Asked when the partner cares for somebody.',
    'partner.caring',
  ),
  'situation.stops': asked(from(ofSituation, 'stops'), 'Asked of a what-if with a job.', '{owner}.jobs'),
  ...forEach('situation.stops.on situation.stops.kind', stops),
  ...Object.fromEntries(
    ['job', 'hoursPerWeek', 'untakenHoliday.days', 'untakenHoliday.daysPerWeek', 'untakenHoliday.amount', 'noticePay', 'leftByChoice'].map(
      (key) => {
        const own = from(ofSituation, `stops.${key.replace(/\..*/, '')}`);
        return [
          `situation.stops.${key}`,
          asked(all(stops.applies, own), 'Asked of some ways in which a job stops, once the stop is looked at.', '{owner}.stops'),
        ];
      },
    ),
  ),
  'situation.jobs[].who': partner,
  ...forEach(
    'situation.jobs[].pay.hoursPerWeek situation.jobs[].paid situation.jobs[].overtime.hoursPerWeek situation.jobs[].overtime.hourly situation.jobs[].leave situation.jobs[].sick situation.jobs[].apprentice situation.jobs[].startsOn situation.jobs[].taxCode situation.jobs[].thisTaxYear.pay situation.jobs[].thisTaxYear.tax situation.jobs[].firstPayDay situation.jobs[].payDay situation.jobs[].firstPay',
    job,
  ),
  'situation.jobs[].pay.hourly': asked(
    (draft, owner) => job.applies(draft, owner) && !['', 'minimum-wage'].includes(textAt(draft, `${owner}.pay.hourly`)),
    'Asked when pay is by the hour, and not the minimum wage.',
    '{owner}.pay',
  ),
  'situation.jobs[].pay.amount': asked(
    (draft, owner) => job.applies(draft, owner) && answerAt(draft, `${owner}.pay.amount`) !== undefined,
    'Asked when pay is entered as an amount.',
    '{owner}.pay',
  ),
  'situation.jobs[].supportedPermittedWork': asked(
    from(ofJob, 'supportedPermittedWork'),
    'Asked of employed work beside New Style ESA.',
    'client.newStyleEsa',
  ),
  ...forEach(
    'situation.jobs[].pension.percent situation.jobs[].pension.of',
    asked(
      (draft, owner) => answerAt(draft, `${owner}.pension.percent`) !== undefined,
      'Asked when the pension is a percentage of pay.',
      '{owner}.pension.kind',
    ),
  ),
  'situation.jobs[].pension.amount': asked(
    (draft, owner) => answerAt(draft, `${owner}.pension.amount`) !== undefined,
    'Asked when the pension is an amount.',
    '{owner}.pension.kind',
  ),
  'situation.jobs[].profit': asked(
    (draft, owner) => business.applies(draft, owner) && !receipts.applies(draft, owner),
    'Asked of self-employed work that is entered as profit.',
    '{owner}.kind',
  ),
  ...forEach(
    'situation.jobs[].selfEmployment.hoursPerWeek situation.jobs[].selfEmployment.gainful situation.jobs[].selfEmployment.startUpUntil situation.jobs[].selfEmployment.expectedHours',
    business,
  ),
  ...forEach(
    'situation.jobs[].selfEmployment.receipts situation.jobs[].selfEmployment.expenses situation.jobs[].selfEmployment.carMiles situation.jobs[].selfEmployment.motorcycleMiles situation.jobs[].selfEmployment.homeHours',
    receipts,
  ),
  'situation.workCosts[].who': partner,
};
