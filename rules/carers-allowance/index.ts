import { asCount, asMoney, lawDatedBy, Money, Rate } from '../engine/index.ts';
import {
  adults,
  childcareCharges,
  childcareIsSharedByCarers,
  children,
  claimsCarersAllowance,
  hoursOfCaring,
  workOf,
  type Person,
} from '../facts/index.ts';
import {
  computationOfEarningsRegs,
  contributionsAndBenefitsAct,
  invalidCareAllowanceRegs,
  overlappingBenefitsRegs,
} from '../instruments.ts';
import { netWeeklyEarnings } from '../net-earnings/index.ts';
import { contributoryBenefitAWeek } from '../overlapping-benefits/index.ts';
import { toWeeks } from '../periods/index.ts';
import { uprated } from '../years.ts';

const { figure, rule } = lawDatedBy('day');

const rate = figure(
  'carers-allowance.rate',
  "Carer's Allowance",
  asMoney('week'),
  contributionsAndBenefitsAct('Sch 4 Part III'),
  uprated('81.90', '83.30', '86.45'),
);

const earningsLimit = figure(
  'carers-allowance.earnings-limit',
  "earnings limit of Carer's Allowance",
  asMoney('week'),
  invalidCareAllowanceRegs('8(1)'),
  uprated(
    { amount: '151', authority: 'amendment for 2024-25' },
    { amount: '196', authority: 'SI 2025/352' },
    { amount: '204', authority: 'amendment for 2026-27' },
  ),
);

const caringHours = figure('carers-allowance.caring-hours', 'hours a week of caring', asCount, invalidCareAllowanceRegs('4'), [
  ['1976-07-05', '35', 'SI 1976/409'],
]);

const weekly = toWeeks(computationOfEarningsRegs('8'));
const half = Rate.of('0.5');

/** Reg 4: at least 35 hours a week of care for someone who gets a disability benefit, whether or not it is claimed. */
export const caresRegularlyAndSubstantially = rule(
  'carers-allowance.cares-regularly-and-substantially',
  'cares for someone severely disabled for at least 35 hours a week',
  invalidCareAllowanceRegs('4'),
  (the, person: Person) => the(hoursOfCaring, person).isAtLeast(the(caringHours)),
);

/** SI 1996/2745 regs 10 and 13: pay and profit a week less tax on them, National Insurance and half of what is paid into a pension. */
const payAfterDeductions = rule(
  'carers-allowance.pay-after-deductions',
  'weekly pay after tax, National Insurance and half the pension',
  computationOfEarningsRegs('10(4)'),
  netWeeklyEarnings(computationOfEarningsRegs('5')),
);

/** SI 1996/2745 Sch 3: care paid for so that the carer can work, up to half of the pay that is left. */
const careCosts = rule(
  'carers-allowance.care-costs',
  'childcare deducted from earnings',
  computationOfEarningsRegs('Sch 3'),
  (the, person: Person) => {
    const charges = Money.sum(
      'week',
      the(children).flatMap((child) => the(childcareCharges, child).map(weekly)),
    );
    const sharers = the(adults).filter((adult) => the(claimsCarersAllowance, adult) && the(workOf, adult).length > 0).length;
    const own = sharers > 1 && !charges.isNil() && the(childcareIsSharedByCarers) ? half.of(charges) : charges;
    return own.atMost(half.of(the(payAfterDeductions, person)));
  },
);

/** Reg 8: whether net earnings are within the limit. A penny over loses the whole week. */
export const earningsAreWithinLimit = rule(
  'carers-allowance.earnings-are-within-limit',
  "earnings are within the Carer's Allowance limit",
  invalidCareAllowanceRegs('8(1)'),
  (the, person: Person) =>
    the(workOf, person).length === 0 ? true : !the(payAfterDeductions, person).less(the(careCosts, person)).isMoreThan(the(earningsLimit)),
);

/** SSCBA 1992 s 70: entitled, also where nothing is paid because another benefit overlaps. */
export const isEntitledToCarersAllowance = rule(
  'carers-allowance.is-entitled',
  "is entitled to Carer's Allowance",
  contributionsAndBenefitsAct('70'),
  (the, person: Person) =>
    the(claimsCarersAllowance, person) && the(caresRegularlyAndSubstantially, person) && the(earningsAreWithinLimit, person),
);

/** Carer's Allowance paid a week, after the overlapping benefits rules. */
export const carersAllowance = rule(
  'carers-allowance-a-week',
  "Carer's Allowance a week",
  overlappingBenefitsRegs('4(5)'),
  (the, person: Person) =>
    the(isEntitledToCarersAllowance, person) ? the(rate).excessOver(the(contributoryBenefitAWeek, person)) : Money.nil('week'),
);
