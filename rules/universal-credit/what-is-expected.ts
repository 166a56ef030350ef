import { asCount, conversion, Money, wholePounds } from '../engine/index.ts';
import { adults, expectedHours, isApprentice, isCouple, jobsOf, payInterval, type Job, type Person } from '../facts/index.ts';
import { ucRegs, welfareReformAct } from '../instruments.ts';
import { apprenticeRate } from '../minimum-wage/index.ts';
import { payPeriodToMonth } from '../pay/index.ts';
import { payAfterSacrifice } from '../pensions/index.ts';
import { profit } from '../self-employment/index.ts';
import { coupleAdministrativeThreshold, singleAdministrativeThreshold } from './administrative-threshold.ts';
import { figure, penny, rule } from './law.ts';
import { isSubjectToFloor } from './minimum-income-floor.ts';
import { atStart, individualThreshold, workGroup } from './work-requirements.ts';

/** What Universal Credit asks of a claimant: the work-related requirements with the earnings thresholds. */
export type WhatIsExpected = 'nothing' | 'business' | 'light-touch' | 'interviews' | 'preparation' | 'all';

const payOf = rule('uc.monthly-pay-for-thresholds', 'pay for the earnings thresholds', ucRegs('90(6)'), (the, job: Job) =>
  the(payAfterSacrifice, job).in(payPeriodToMonth[the(payInterval, job)]).rounded(penny),
);

/** Reg 99(6): earnings from employment, before tax, National Insurance and pension contributions (reg 90(6)). */
const employedEarnings = rule(
  'uc.employed-earnings-for-thresholds',
  'employed earnings before deductions',
  ucRegs('90(6) and 99(6)'),
  (the, person: Person) =>
    Money.sum(
      'month',
      the(jobsOf, person).map((job) => the(payOf, job)),
    ),
);

/** Reg 90(6): monthly earnings, with those of a business. */
const monthlyEarnings = rule('uc.monthly-earnings-for-thresholds', 'earnings before deductions', ucRegs('90(6)'), (the, person: Person) =>
  the(employedEarnings, person).plus(the(profit, person)),
);

const combined = (amounts: readonly Money<'month'>[]): Money<'month'> => Money.sum('month', amounts);

/** Reg 90(1) and (3): the individual threshold, or by combined earnings those of both of a couple, also of one whom the claim leaves out. */
const reachesConditionalityThreshold = rule(
  'uc.reaches-conditionality-threshold',
  'earnings are at the conditionality earnings threshold',
  ucRegs('90(1) and (3)'),
  (the, person: Person) => {
    if (the(monthlyEarnings, person).isAtLeast(the(individualThreshold, person))) return true;
    if (!the(isCouple)) return false;
    const thresholds = combined(the(adults).map((adult) => the(individualThreshold, adult)));
    return combined(the(adults).map((adult) => the(monthlyEarnings, adult))).isAtLeast(thresholds);
  },
);

const apprenticeRateAtStart = atStart(apprenticeRate);
const apprenticeHours = figure('uc.apprentice-threshold-hours', 'hours of the threshold of apprentices', asCount, ucRegs('90(4)'), [
  ['2013-04-29', '30', 'SI 2013/376'],
]);
const toMonth = conversion('week', 'month', '52', '12', ucRegs('90(4)'));
const poundsOnly = wholePounds(ucRegs('6(1A)'));

/** Reg 90(4): an apprentice paid for 30 hours, or for the expected hours where they are fewer, at the apprentice rate. */
const reachesApprenticeThreshold = rule(
  'uc.reaches-apprentice-threshold',
  'earnings are at the threshold of apprentices',
  ucRegs('90(4)'),
  (the, person: Person) =>
    the(jobsOf, person).some((job) => the(isApprentice, job)) &&
    the(monthlyEarnings, person).isAtLeast(
      the(apprenticeHours).atMost(the(expectedHours, person)).hoursAt(the(apprenticeRateAtStart)).in(toMonth).rounded(poundsOnly),
    ),
);

/** Reg 99(6): no work search or availability above the administrative threshold, one's own or that of a member of a couple. */
const reachesAdministrativeThreshold = rule(
  'uc.reaches-administrative-threshold',
  'earnings are at the administrative earnings threshold',
  ucRegs('99(6)'),
  (the, person: Person) => {
    if (the(employedEarnings, person).isAtLeast(the(singleAdministrativeThreshold))) return true;
    if (!the(isCouple)) return false;
    return combined(the(adults).map((adult) => the(employedEarnings, adult))).isAtLeast(the(coupleAdministrativeThreshold));
  },
);

/** Welfare Reform Act 2012 ss 19 to 22 with the thresholds of UC Regs regs 90 and 99(6); gainful self-employment stands in place of a search for work (reg 90(5)). */
export const whatIsExpected = rule(
  'uc.what-is-expected',
  'what Universal Credit asks of the claimant',
  welfareReformAct('19 to 22'),
  (the, person: Person): WhatIsExpected => {
    const group = the(workGroup, person);
    if (group === 'none' || the(reachesConditionalityThreshold, person) || the(reachesApprenticeThreshold, person)) return 'nothing';
    if (the(isSubjectToFloor, person)) return 'business';
    return group === 'all' && the(reachesAdministrativeThreshold, person) ? 'light-touch' : group;
  },
);
