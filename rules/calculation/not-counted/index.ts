import type { NotCounted } from '#shared/calculation/result';
import {
  ageOnTheDay,
  areMarried,
  deductionsAsked,
  hoursAreKnown,
  isBlind,
  isSelfEmployment,
  taxCode,
  children,
  hasDisabilityAddition,
  jobs,
  nation,
  tenure,
  workCostsEntered,
  adults,
} from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { sickPayNotCounted } from './sick-pay.ts';
import { councilTaxReductionNotCounted } from './council-tax-reduction.ts';
import { housingBenefitNotCounted } from './housing-benefit.ts';
import { helpNotCounted } from './help.ts';
import { selfEmploymentNotCounted } from './self-employment.ts';
import { taxFreeChildcareForNoMore } from '../questions/tax-free-childcare.ts';
import { taxThroughTheYear } from './tax-through-the-year.ts';
import { benefitNames } from '../benefit-names.ts';
import { nationNotCounted } from './nation.ts';

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
      ...taxThroughTheYear(situation),
      ...taxFreeChildcareForNoMore(situation),
    ]);
  const [now] = situations;
  return [...ofSituations, ...helpNotCounted(situations), ...(now?.isCovered === true ? ofHousehold(now) : []), ...always];
}

const always: readonly NotCounted[] = [
  {
    code: 'absences-and-sanctions',
    text: 'Time away from home or abroad, in hospital or in prison, and sanctions: what they do to Universal Credit is not worked out.',
  },
  {
    code: 'help-for-people-on-benefit',
    text: 'Other help that goes with being on benefit: social tariffs, travel and leisure concessions, court fees; and the Warm Home Discount where it is not entered as used. Ask what the household uses.',
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
  const own = the(children);
  if (the(nation) === 'northern-ireland' && own.some((child) => the(ageOnTheDay, child) >= 4 && the(ageOnTheDay, child) <= 18))
    add('free-school-meals', 'Free school meals and uniform grants: they turn on benefits and pay. Ask the Education Authority.');
  if (own.length > 0) add('funded-childcare', 'Funded childcare hours: enter what is paid after them.');
  if (own.some((child) => the(hasDisabilityAddition, child) !== 'none')) {
    add(
      'child-disability-benefit',
      `${benefitNames(the(nation)).childDisabilityBenefit}: it does not look at work, stays the same and is left out of the sum.`,
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
  if (!the(deductionsAsked).isNil())
    add(
      'last-resort-deductions',
      'Deductions from Universal Credit for rent, fuel or council tax arrears as a last resort, and for child maintenance or fines, can go above the limit that is applied to debt repayments here.',
    );
  return list;
}
