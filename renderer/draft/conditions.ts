import type { Draft } from '#shared/ipc/contract';
import { isOf2011 } from './dates.ts';
import { answerAt, listAt, textAt } from './path.ts';
import { isMarked } from './unknown.ts';

/** Whether an answer of a person, a job, a situation or the household is asked for as things are. `owner` is the path of what it is about. */
type Condition = (draft: Draft, owner: string) => boolean;

/** Whether the home is one for which rent is asked. */
export const isRented = (tenure: string): boolean => ['private-rent', 'social-rent', 'supported', 'temporary'].includes(tenure);

/** How often rent falls due unless it was said: by the week from a council, a housing association or in supported housing. */
export const usualRentPeriod = (tenure: string): 'week' | 'month' => (['social-rent', 'supported'].includes(tenure) ? 'week' : 'month');

// While an answer is not known, nothing that may go with it is set aside.
const hasLcwra: Condition = (draft, person) => textAt(draft, `${person}.capability`) === 'lcwra' || isMarked(draft, `${person}.capability`);
const getsEsa: Condition = (draft, person) => !['', 'none'].includes(textAt(draft, `${person}.newStyleEsa`));

/** Answers of a person that another answer calls for. */
export const ofPerson: Record<string, Condition> = {
  disabledWorker: isOf2011,
  // An age that is not known takes the place of a date of birth.
  born: (draft, person) => !isMarked(draft, `${person}.age`),
  lcwElement: (draft, person) => textAt(draft, `${person}.capability`) === 'lcw',
  lcwraRate: hasLcwra,
  capabilitySince: hasLcwra,
  waitDoesNotApply: hasLcwra,
  severeConditions: hasLcwra,
  lcwraBreak: hasLcwra,
  esaSince: getsEsa,
  esaWorkRelatedComponent: (draft, person) => textAt(draft, `${person}.newStyleEsa`) === 'work-related',
};

const inHome =
  (fits: (tenure: string) => boolean): Condition =>
  (draft) => {
    const tenure = textAt(draft, 'home.tenure');
    return tenure === '' || fits(tenure) || isMarked(draft, 'home.tenure');
  };

const inNation =
  (...nations: string[]): Condition =>
  (draft) =>
    ['', ...nations].includes(textAt(draft, 'nation')) || isMarked(draft, 'nation');

/** Answers about the home and the claim that another answer calls for. */
export const ofHousehold: Record<string, Condition> = {
  'place.greaterLondon': (draft, owner) => inNation('england')(draft, owner) || answerAt(draft, 'place.greaterLondon') !== true,
  'home.rent': inHome(isRented),
  'home.rentFreeWeeks': inHome(isRented),
  'home.serviceChargeNotCovered': inHome(isRented),
  'home.jointTenants': inHome(isRented),
  'home.localHousingAllowance': inHome((tenure) => tenure === 'private-rent'),
  'home.lhaMonthly': inHome((tenure) => tenure === 'private-rent'),
  'home.bedrooms': inHome((tenure) => tenure === 'social-rent'),
  'months.rentDueOn': inHome(isRented),
  'months.councilTaxInstalments': (draft) => textAt(draft, 'home.councilTax.annual').trim() !== '',
  'months.universalCreditSince': (draft, owner) => claimsUniversalCredit(draft, owner),
  'months.twiceMonthly': (draft, owner) => claimsUniversalCredit(draft, owner),
  'months.advances': (draft, owner) => claimsUniversalCredit(draft, owner),
  statement: (draft, owner) => claimsUniversalCredit(draft, owner),
  'claims.scottishChildPayment': inNation('scotland'),
  'claims.legacy': isOf2011,
  'claims.legacy.esaPhase': (draft) => textAt(draft, 'claims.legacy.outOfWork') === 'income-related-employment-and-support-allowance',
  'claims.legacy.incomeOfYearBefore': (draft) => answerAt(draft, 'claims.legacy.taxCredits') === true,
  'claims.transitional.earnedAtThresholdFirst': hasTransitionalElement,
  'claims.transitional.awardBegan': hasTransitionalElement,
  'claims.transitional.exceptedFromEarningsTest': hasTransitionalElement,
  'claims.transitional.capitalDisregardedUntil': (draft) => Number(textAt(draft, 'savings').replaceAll(/[£,\s]/g, '')) > 16_000,
};

const claimsUniversalCredit: Condition = (draft) => answerAt(draft, 'claims.universalCredit') === true;

function hasTransitionalElement(draft: Draft): boolean {
  return textAt(draft, 'claims.transitionalElement').trim() !== '';
}

const hasJobs: Condition = (draft, situation) => listAt(draft, `${situation}.jobs`).length > 0;
const jobEnds: Condition = (draft, situation) => textAt(draft, `${situation}.stops.kind`) === 'job-ends';

/** Answers of a situation that another answer calls for. */
export const ofSituation: Record<string, Condition> = {
  taxFreeChildcare: (draft) => listAt(draft, 'children').length > 0,
  stops: (draft, situation) => situation !== 'now' && hasJobs(draft, situation),
  'stops.job': (draft, situation) => listAt(draft, `${situation}.jobs`).length > 1,
  'stops.hoursPerWeek': (draft, situation) => textAt(draft, `${situation}.stops.kind`) === 'fewer-hours',
  'stops.untakenHoliday': jobEnds,
  'stops.noticePay': jobEnds,
  'stops.leftByChoice': jobEnds,
};

const isBusiness: Condition = (draft, job) => textAt(draft, `${job}.kind`) === 'self-employed';
const isEmployment: Condition = (draft, job) => !isBusiness(draft, job);

/** Answers of a job that another answer calls for. */
export const ofJob: Record<string, Condition> = {
  pay: isEmployment,
  apprentice: isEmployment,
  sick: isEmployment,
  leave: isEmployment,
  overtime: isEmployment,
  startsOn: isEmployment,
  taxCode: isEmployment,
  thisTaxYear: isEmployment,
  firstPayDay: isEmployment,
  payDay: isEmployment,
  firstPay: isEmployment,
  supportedPermittedWork: (draft, job) => isEmployment(draft, job) && getsEsa(draft, textAt(draft, `${job}.who`)),
  // A business has no pension through an employer.
  pension: (draft, job) => isEmployment(draft, job) || ['', 'none', 'relief-at-source'].includes(textAt(draft, `${job}.pension.kind`)),
  profit: isBusiness,
  selfEmployment: isBusiness,
};
