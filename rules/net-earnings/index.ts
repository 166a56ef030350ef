import { lawDatedBy, Money, nearestPenny, Rate, wholePence, type Citation, type The } from '../engine/index.ts';
import { businessesOf, jobsOf, payInterval, type Person } from '../facts/index.ts';
import { incomeTaxOnPayAlone } from '../income-tax/index.ts';
import { computationOfEarningsRegs, convention } from '../instruments.ts';
import { class4Contribution, contributionForPeriod } from '../national-insurance/index.ts';
import { payPeriodToWeek } from '../pay/index.ts';
import { payAfterSacrifice, paidFromEarningsForPeriod } from '../pensions/index.ts';
import { toWeeks } from '../periods/index.ts';
import { profit } from '../self-employment/index.ts';

const { rule } = lawDatedBy('day');

const half = Rate.of('0.5');
const weekly = toWeeks(computationOfEarningsRegs('14'));
const nearest = nearestPenny(convention('typical month: a week of a profit, to the penny'));

/**
 * SI 1996/2745 regs 11 to 14, with the same words in ESA Regs 2013 regs 83 and 84 and JSA Regs 2013 regs 61 and 62: profit a week less
 * Class 4 contributions and half of what is paid into a pension; tax comes off the whole.
 */
const profitAfterDeductions = rule(
  'net-earnings.profit-after-deductions',
  'weekly profit after National Insurance and half the pension',
  computationOfEarningsRegs('13(1)'),
  (the, person: Person) => {
    const pensions = the(businessesOf, person).map((business) =>
      half.of(the(paidFromEarningsForPeriod, business).in(payPeriodToWeek.monthly)),
    );
    // A profit is known to the penny a month; the nearest penny a week gives back one that was entered by the week.
    return weekly(the(profit, person))
      .rounded(nearest)
      .less(weekly(the(class4Contribution, person)), ...pensions);
  },
);

/**
 * Earnings a week as Carer's Allowance, New Style ESA and New Style JSA count them, in the same words: gross pay or profit less income
 * tax on it, National Insurance and half of what the earner pays into a pension. `fractions` is the provision by which a fraction of a penny
 * is dropped, to the claimant's advantage.
 */
export function netWeeklyEarnings(fractions: Citation): (the: The, person: Person) => Money<'week'> {
  const pence = wholePence(fractions);
  return (the, person) => {
    const ofJobs = the(jobsOf, person).map((job) => {
      const toWeek = payPeriodToWeek[the(payInterval, job)];
      const pay = the(payAfterSacrifice, job).in(toWeek);
      return pay.less(the(contributionForPeriod, job).in(toWeek), half.of(the(paidFromEarningsForPeriod, job).in(toWeek)));
    });
    const ofBusinesses = the(businessesOf, person).length === 0 ? [] : [the(profitAfterDeductions, person)];
    return Money.sum('week', [...ofJobs, ...ofBusinesses])
      .excessOver(weekly(the(incomeTaxOnPayAlone, person)))
      .rounded(pence);
  };
}
