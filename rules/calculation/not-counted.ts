import type { NotCounted } from '#shared/calculation/result';
import {
  areMarried,
  hoursAreKnown,
  isBlind,
  isSelfEmployment,
  taxCode,
  ageOnTheDay,
  asAt,
  claimsChildBenefit,
  children,
  hasDisabilityAddition,
  jobs,
  nation,
  pipDailyLiving,
  tenure,
  workCostsEntered,
  adults,
} from '../facts/index.ts';
import type { WorkedOut } from '../situation/index.ts';
import { sickPayNotCounted } from './sick-pay-not-counted.ts';
import { councilTaxReductionNotCounted } from './council-tax-reduction.ts';
import { housingBenefitNotCounted } from './housing-benefit-not-counted.ts';
import { selfEmploymentNotCounted } from './self-employment-not-counted.ts';
import { benefitNames } from './benefit-names.ts';
import { nationNotCounted } from './nation-not-counted.ts';

/** What was left out of the sum: always a list, never nothing. */
export function notCountedOf(situations: readonly WorkedOut[]): NotCounted[] {
  const ofSituations = situations
    .filter(({ isCovered }) => isCovered)
    .flatMap((situation) => [
      ...councilTaxReductionNotCounted(situation),
      ...workCostsOf(situation),
      ...minimumWageOf(situation),
      ...nationNotCounted(situation),
      ...selfEmploymentNotCounted(situation),
      ...sickPayNotCounted(situation),
      ...housingBenefitNotCounted(situation),
    ]);
  const [now] = situations;
  return [...ofSituations, ...(now?.isCovered === true ? ofHousehold(now) : []), ...always];
}

const always: readonly NotCounted[] = [
  {
    code: 'help-for-people-on-benefit',
    text: 'Help that goes with being on benefit: Warm Home Discount, social tariffs, travel and leisure concessions, court fees. Ask what the household uses.',
  },
  {
    code: 'one-off-help',
    text: 'One-off help with starting work, such as the Flexible Support Fund and Access to Work, and the timing of the first wages.',
  },
];

function workCostsOf({ circumstances, evaluation: { the } }: WorkedOut): NotCounted[] {
  if (the(jobs).length === 0 || the(workCostsEntered).length > 0) return [];
  return [
    {
      code: 'work-costs',
      text: 'No costs of working were entered: travel, meals, clothes, tools, care.',
      situation: circumstances.situation.id,
    },
  ];
}

function minimumWageOf({ circumstances, evaluation: { the } }: WorkedOut): NotCounted[] {
  if (circumstances.jobs.every((job) => the(hoursAreKnown, job) || the(isSelfEmployment, job))) return [];
  return [
    {
      code: 'minimum-wage-check',
      text: 'A job was entered without its hours, so its pay was not checked against the minimum wage and no gain for each hour is given.',
      situation: circumstances.situation.id,
    },
  ];
}

function ofHousehold({ evaluation: { the } }: WorkedOut): NotCounted[] {
  const list: NotCounted[] = [];
  const add = (code: string, text: string): void => void list.push({ code, text });
  if (the(nation) === 'england')
    add(
      'free-prescriptions',
      'Free NHS prescriptions, dental care and sight tests: on UC they turn on take-home pay in the last assessment period.',
    );
  const own = the(children);
  if (own.some((child) => the(ageOnTheDay, child) >= 4 && the(ageOnTheDay, child) <= 18))
    add('free-school-meals', freeSchoolMeals(the(nation), the(asAt)));
  const isUnder = (age: number): boolean => own.some((child) => the(ageOnTheDay, child) < age);
  if (the(nation) === 'scotland' && isUnder(3))
    add('best-start-foods', 'Best Start Foods: for a child under 3 they go with Universal Credit, whatever the pay.');
  if (the(nation) !== 'scotland' && isUnder(4))
    add('healthy-start', 'Healthy Start: for a child under 4 it turns on take-home pay in the last assessment period.');
  if (own.length > 0 && !the(claimsChildBenefit)) add('child-benefit', 'Child Benefit: it is not claimed in this case.');
  if (own.length > 0) add('funded-childcare', 'Funded childcare hours: enter what is paid after them.');
  if (own.some((child) => the(hasDisabilityAddition, child) !== 'none')) {
    add(
      'child-disability-benefit',
      `${benefitNames(the(nation)).childDisabilityBenefit}: it does not look at work, stays the same and is left out of the sum.`,
    );
  }
  if (
    ['private-rent', 'social-rent'].includes(the(tenure)) &&
    (own.some((child) => the(hasDisabilityAddition, child) !== 'none') ||
      the(adults).some((adult) => the(pipDailyLiving, adult) !== 'none'))
  ) {
    add(
      'extra-bedroom',
      'An extra bedroom for someone who cannot share because of disability, or for an overnight carer. If one is allowed, enter the local housing allowance category or the bedrooms accordingly.',
    );
  }
  if (the(adults).some((adult) => the(taxCode, adult) !== undefined)) {
    add(
      'tax-code',
      "Tax codes: tax is worked out from the year's income, which is what is due in the end. A code can take more or less in a month.",
    );
  }
  if (the(areMarried) && the(adults).some((adult) => the(isBlind, adult)))
    add(
      'blind-persons-allowance-for-a-spouse',
      "What is not used of the blind person's allowance can go to a husband, wife or civil partner on request. It is not counted.",
    );
  if (the(tenure) === 'mortgage') add('mortgage', 'Mortgage payments. A loan towards mortgage interest is a debt, not income.');
  return list;
}

function freeSchoolMeals(where: string, day: string): string {
  if (where === 'scotland')
    return 'Free school meals: free to all in primary 1 to 5; in primary 6 and 7 they go with the Scottish Child Payment; later with UC and low take-home pay. Ask the council.';
  if (where === 'northern-ireland')
    return 'Free school meals and uniform grants: they turn on benefits and pay. Ask the Education Authority.';
  if (where === 'wales')
    return 'Free school meals: free to all in primary school; in secondary school they go with UC and low take-home pay. Ask the school.';
  return day < '2026-09-01'
    ? 'Free school meals: beyond the infant years they turn on take-home pay in the last assessment periods (about £616 a month), so a job can end them.'
    : 'Free school meals: since September 2026 they are announced for every household with a UC award (unchecked: the instrument was not read), so they end with UC. About £500 a child a year.';
}
