import { asCount, Count, FactMissing, Money, Rate } from '../engine/index.ts';
import { adults, client, hoursAreKnown, jobsOf, payInterval, type Person } from '../facts/index.ts';
import { housingBenefitRegs, incomeSupportRegs } from '../instruments.ts';
import { hoursWorked, payPeriodToWeek, payForPeriod } from '../pay/index.ts';
import { incomeTax } from './income-tax.ts';
import { figure, ofTheYear, perWeek, rule } from './law.ts';
import { contributionForPeriod } from './national-insurance.ts';
import { leavesPayForPeriod } from './pension.ts';

const half = Rate.of('0.5');

const hours = (id: string, title: string, provision: string, count: string) =>
  figure(`year-2011.${id}`, title, asCount, incomeSupportRegs(provision), ofTheYear('benefits', count, 'SI 1987/1967'));
export const remunerativeHours = hours('remunerative-hours', 'hours a week of remunerative work', '5(1)', '16');
const partnersHours = hours('remunerative-hours-partner', 'hours a week of remunerative work, partner', '5(1A)', '24');

/** Hours a week in all jobs: whether benefit or Working Tax Credit is paid turns on them, so they have to be known. */
export const hoursOfWork = rule('year-2011.hours-of-work', 'hours of work a week', incomeSupportRegs('5(1)'), (the, person: Person) => {
  const own = the(jobsOf, person);
  const unknown = own.find((job) => !the(hoursAreKnown, job));
  if (unknown !== undefined) {
    throw new FactMissing(
      `${unknown.path}.pay.hoursPerWeek`,
      ['hours a week'],
      'How many hours a week is this job? In 2011-12 benefits ended at 16 hours of work, and tax credits began there.',
    );
  }
  return own.reduce((sum, job) => sum.plus(the(hoursWorked, job)), Count.of('0'));
});

/** 16 hours or more, in paid work. */
export const worksSixteenHours = rule(
  'year-2011.works-sixteen-hours',
  'works 16 hours a week or more',
  incomeSupportRegs('5(1)'),
  (the, person: Person) => the(hoursOfWork, person).isAtLeast(the(remunerativeHours)),
);

/** IS Regs reg 5(1) and (1A), JSA Regs reg 51, ESA Regs reg 42: the partner of a claimant may work up to 24 hours. */
export const partnerWorksTooMuch = rule(
  'year-2011.partner-works-too-much',
  'a partner works 24 hours a week or more',
  incomeSupportRegs('5(1A)'),
  (the) => the(adults).some((adult) => adult !== the(client) && the(hoursOfWork, adult).isAtLeast(the(partnersHours))),
);

/** Pay a week less tax, National Insurance and half of what is paid into a pension; the same in each benefit (IS Regs reg 36, HB Regs reg 36). */
export const netEarningsOf = rule('year-2011.net-earnings-of', 'net earnings a week', housingBenefitRegs('36'), (the, person: Person) => {
  const ofJobs = the(jobsOf, person).map((job) => {
    const toWeek = payPeriodToWeek[the(payInterval, job)];
    const taken = [the(contributionForPeriod, job).in(toWeek), half.of(the(leavesPayForPeriod, job).in(toWeek))];
    return the(payForPeriod, job)
      .in(toWeek)
      .less(...taken);
  });
  return Money.sum('week', ofJobs).excessOver(perWeek(the(incomeTax, person)));
});

export const netEarnings = rule('year-2011.net-earnings', 'net earnings of both a week', housingBenefitRegs('25'), (the) =>
  Money.sum(
    'week',
    the(adults).map((adult) => the(netEarningsOf, adult)),
  ),
);
