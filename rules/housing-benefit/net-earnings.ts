import { Money, Rate, Refused } from '../engine/index.ts';
import { adults, isSelfEmployment, jobs, jobsOf, payInterval, type Person } from '../facts/index.ts';
import { incomeTaxOnEmployment } from '../income-tax/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { contributionForPeriod } from '../national-insurance/index.ts';
import { payPeriodToWeek } from '../pay/index.ts';
import { paidFromEarningsForPeriod, payAfterSacrifice } from '../pensions/index.ts';
import { rule, weeklyIncome } from './law.ts';

const half = Rate.of('0.5');

/** Regs 29 and 36: pay a week, averaged, less tax and National Insurance on it and half of what is paid into a pension. */
export const netEarningsOf = rule('hb.net-earnings-of', 'net earnings a week', housingBenefitRegs('29 and 36'), (the, person: Person) => {
  if (the(jobs).some((job) => the(isSelfEmployment, job))) {
    throw new Refused(
      'housing-benefit-self-employment',
      'home.tenure',
      'Housing Benefit reckons the earnings of self-employed people in its own way, which Taper does not cover. Ask the council.',
    );
  }
  const own = the(jobsOf, person);
  if (own.length === 0) return Money.nil('week');
  const ofJobs = own.map((job) => {
    const toWeek = payPeriodToWeek[the(payInterval, job)];
    const pay = the(payAfterSacrifice, job).in(toWeek);
    return pay.less(the(contributionForPeriod, job).in(toWeek), half.of(the(paidFromEarningsForPeriod, job).in(toWeek)));
  });
  return Money.sum('week', ofJobs).excessOver(weeklyIncome(the(incomeTaxOnEmployment, person)));
});

/** Reg 25: the earnings of both members of a couple, a week. */
export const netEarnings = rule('hb.net-earnings', 'net earnings a week', housingBenefitRegs('25 and 36'), (the) =>
  Money.sum(
    'week',
    the(adults).map((adult) => the(netEarningsOf, adult)),
  ),
);
