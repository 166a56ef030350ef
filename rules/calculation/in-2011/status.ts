import type { HouseholdAmount, Status } from '#shared/calculation/result';
import {
  claimsCouncilTaxBenefit,
  claimsHousingBenefit,
  claimsTaxCredits,
  outOfWorkBenefit,
  type Circumstances,
} from '../../facts/index.ts';
import type { Evaluation } from '../../engine/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isOnBenefit } from '../../year-2011/index.ts';
import { checkedOn } from '../status/sources.ts';
import { disabilityIn2011, type Told } from './disability.ts';

/** One benefit of 2011-12, and whether it is claimed. */
interface Benefit {
  readonly amount: HouseholdAmount;
  readonly name: string;
  readonly source: string;
  readonly isClaimed: (the: Evaluation<Circumstances>['the']) => boolean;
}

const benefits: readonly Benefit[] = [
  {
    amount: 'income-based-jobseekers-allowance',
    name: "Income-based Jobseeker's Allowance",
    source: 'JSA Regs 1996 regs 51 and 83',
    isClaimed: (the) => the(outOfWorkBenefit) === 'income-based-jobseekers-allowance',
  },
  {
    amount: 'income-support',
    name: 'Income Support',
    source: 'Income Support Regs 1987 regs 5 and 17',
    isClaimed: (the) => the(outOfWorkBenefit) === 'income-support',
  },
  {
    amount: 'employment-and-support-allowance',
    name: 'Income-related ESA',
    source: 'ESA Regs 2008 regs 40, 45 and 67',
    isClaimed: (the) => the(outOfWorkBenefit) === 'income-related-employment-and-support-allowance',
  },
  {
    amount: 'working-tax-credit',
    name: 'Working Tax Credit',
    source: 'Working Tax Credit Regs 2002 reg 4; SI 2002/2008 reg 7',
    isClaimed: (the) => the(claimsTaxCredits),
  },
  {
    amount: 'child-tax-credit',
    name: 'Child Tax Credit',
    source: 'Child Tax Credit Regs 2002 reg 7; SI 2002/2008 reg 8',
    isClaimed: (the) => the(claimsTaxCredits),
  },
  {
    amount: 'housing-benefit',
    name: 'Housing Benefit',
    source: 'HB Regs 2006 regs 70 and 71',
    isClaimed: (the) => the(claimsHousingBenefit),
  },
  {
    amount: 'council-tax-benefit',
    name: 'Council Tax Benefit',
    source: 'Council Tax Benefit Regs 2006 regs 57 and 59',
    isClaimed: (the) => the(claimsCouncilTaxBenefit),
  },
];

/** The ledger of each scenario of 2011-12 beside the present. */
export function statusOf2011(now: WorkedOut, scenarios: readonly WorkedOut[]): Status[] {
  return scenarios.flatMap((scenario) => {
    const told = [
      ...benefits.flatMap((benefit) => becomes(benefit, now, scenario)),
      ...disabilityIn2011(scenario),
      ...extendedPayments(now, scenario),
    ];
    return told.map((entry) => ({ ...entry, checked: checkedOn(entry.source), situation: scenario.circumstances.situation.id }));
  });
}

function becomes({ amount, name, source, isClaimed }: Benefit, now: WorkedOut, scenario: WorkedOut): Told[] {
  const [before, after] = [now.result.amounts[amount], scenario.result.amounts[amount]];
  const entry = (state: Status['state'], text: string): Told[] => [{ code: amount, name, state, text, source }];
  if (before === undefined || after === undefined)
    return isClaimed(now.evaluation.the)
      ? entry('unknown', `${name} could not be worked out for this comparison. See what could not be calculated.`)
      : [];
  if (before === '0.00') return after === '0.00' ? [] : entry('gained', `${name} is paid in this situation.`);
  if (after === '0.00') return entry('lost', `${name} ends in this situation.`);
  return before === after ? entry('kept', `${name} stays as it is.`) : entry('changes', `${name} goes on with another amount.`);
}

/** HB Regs 2006 reg 72 and CTB Regs 2006 reg 60: four weeks as before, where work ends a benefit of 26 weeks. */
function extendedPayments(now: WorkedOut, scenario: WorkedOut): Told[] {
  if (!now.isCovered || !scenario.isCovered) return [];
  const ends = now.evaluation.answerTo(isOnBenefit).value === true && scenario.evaluation.answerTo(isOnBenefit).value === false;
  const rentOrTax = ['housing-benefit', 'council-tax-benefit'] as const;
  if (!ends || now.evaluation.the(outOfWorkBenefit) === 'none') return [];
  if (rentOrTax.every((amount) => (now.result.amounts[amount] ?? '0.00') === '0.00')) return [];
  return [
    {
      code: 'extended-payments',
      name: 'Extended payments',
      state: 'at-risk',
      text: 'Housing Benefit and Council Tax Benefit can go on at the old rate for four weeks. The benefit that work ends has to have been paid for 26 weeks without a break, and the work has to be expected to last five weeks. These four weeks are not in the figures.',
      source: 'HB Regs 2006 reg 72; Council Tax Benefit Regs 2006 reg 60',
    },
  ];
}
