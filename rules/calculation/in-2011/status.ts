import type { HouseholdAmount, Status } from '#shared/calculation/result';
import type { IsoDate } from '../../engine/index.ts';
import { outOfWorkBenefit } from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { isOnBenefit } from '../../year-2011/index.ts';

/** What becomes of one benefit of 2011-12 between the present and a scenario. */
interface Told {
  readonly amount: HouseholdAmount;
  readonly name: string;
  readonly source: string;
}

/** The day on which the sources of 2011-12 were looked at. */
const checked: IsoDate = '2026-11-26';

const benefits: readonly Told[] = [
  { amount: 'income-based-jobseekers-allowance', name: "Income-based Jobseeker's Allowance", source: 'JSA Regs 1996 regs 51 and 83' },
  { amount: 'income-support', name: 'Income Support', source: 'Income Support Regs 1987 regs 5 and 17' },
  { amount: 'employment-and-support-allowance', name: 'Income-related ESA', source: 'ESA Regs 2008 regs 40, 45 and 67' },
  { amount: 'working-tax-credit', name: 'Working Tax Credit', source: 'Working Tax Credit Regs 2002 reg 4; SI 2002/2008 reg 7' },
  { amount: 'child-tax-credit', name: 'Child Tax Credit', source: 'Child Tax Credit Regs 2002 reg 7; SI 2002/2008 reg 8' },
  { amount: 'housing-benefit', name: 'Housing Benefit', source: 'HB Regs 2006 regs 70 and 71' },
  { amount: 'council-tax-benefit', name: 'Council Tax Benefit', source: 'Council Tax Benefit Regs 2006 regs 57 and 59' },
];

/** The ledger of each scenario of 2011-12 beside the present. */
export function statusOf2011(now: WorkedOut, scenarios: readonly WorkedOut[]): Status[] {
  if (!now.isCovered) return [];
  return scenarios
    .filter(({ isCovered }) => isCovered)
    .flatMap((scenario) => [...benefits.flatMap((told) => becomes(told, now, scenario)), ...extendedPayments(now, scenario)]);
}

function becomes({ amount, name, source }: Told, now: WorkedOut, scenario: WorkedOut): Status[] {
  const situation = scenario.circumstances.situation.id;
  const [before, after] = [now.result.amounts[amount], scenario.result.amounts[amount]];
  const entry = (state: Status['state'], text: string): Status[] => [{ code: amount, name, state, text, source, checked, situation }];
  if (before === undefined || after === undefined) return entry('unknown', `${name} could not be worked out for this comparison.`);
  if (before === '0.00') return after === '0.00' ? [] : entry('gained', `${name} is paid in this situation.`);
  if (after === '0.00') return entry('lost', `${name} ends in this situation.`);
  return before === after ? entry('kept', `${name} stays as it is.`) : entry('changes', `${name} goes on with another amount.`);
}

/** HB Regs 2006 reg 72 and CTB Regs 2006 reg 60: four weeks as before, where work ends a benefit of 26 weeks. */
function extendedPayments(now: WorkedOut, scenario: WorkedOut): Status[] {
  const ends = now.evaluation.answerTo(isOnBenefit).value === true && scenario.evaluation.answerTo(isOnBenefit).value === false;
  const rentOrTax = ['housing-benefit', 'council-tax-benefit'] as const;
  if (!ends || now.evaluation.the(outOfWorkBenefit) === 'none') return [];
  if (rentOrTax.every((amount) => (now.result.amounts[amount] ?? '0.00') === '0.00')) return [];
  return [
    {
      code: 'extended-payments',
      name: 'Extended payments',
      state: 'at-risk',
      text: 'Housing Benefit and Council Tax Benefit go on at the old rate for four weeks where the benefit that work ends was paid for 26 weeks without a break and the work is expected to last five weeks. These four weeks are not in the figures.',
      source: 'HB Regs 2006 reg 72; Council Tax Benefit Regs 2006 reg 60',
      checked,
      situation: scenario.circumstances.situation.id,
    },
  ];
}
