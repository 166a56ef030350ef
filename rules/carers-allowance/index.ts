import { asCount, asMoney, lawDatedBy, Money, Rate, Refused } from '../engine/index.ts';
import {
  adults,
  ageOnTheDay,
  careCostsEntered,
  childcareCharges,
  childcareIsSharedByCarers,
  children,
  claimsCarersAllowance,
  hoursOfCaring,
  nation,
  studentStatus,
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

/** SI 1996/2745 Sch 3 para 2(b): charges for children under 16, a week; two carers who both work share them. */
const childcareForWork = rule(
  'carers-allowance.childcare',
  'childcare paid for so as to work',
  computationOfEarningsRegs('Sch 3 para 2(b)'),
  (the, _person: Person) => {
    const young = the(children).filter((child) => the(ageOnTheDay, child) < 16);
    const charges = Money.sum(
      'week',
      young.flatMap((child) => the(childcareCharges, child).map(weekly)),
    );
    const sharers = the(adults).filter((adult) => the(claimsCarersAllowance, adult) && the(workOf, adult).length > 0).length;
    return sharers > 1 && !charges.isNil() && the(childcareIsSharedByCarers) ? half.of(charges) : charges;
  },
);

/** SI 1996/2745 Sch 3 paras 2 and 3: care of the person looked after and of children, by nobody closely related, up to half of the pay that is left. */
const careCosts = rule(
  'carers-allowance.care-costs',
  'care and childcare deducted from earnings',
  computationOfEarningsRegs('Sch 3'),
  (the, person: Person) => {
    const care = the(careCostsEntered, person);
    const children = the(childcareForWork, person);
    return (care === undefined ? children : children.plus(weekly(care))).atMost(half.of(the(payAfterDeductions, person)));
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

/** SSCBA 1992 s 70(3) and reg 5: a course of 21 hours a week or more rules it out. */
const isInFullTimeEducation = rule(
  'carers-allowance.is-in-full-time-education',
  'is in full-time education',
  invalidCareAllowanceRegs('5'),
  (the, person: Person) => {
    if (the(studentStatus, person) !== 'full-time') return false;
    if (the(nation) !== 'scotland') return true;
    // Carer Support Payment is for students too, but for some of those under 20 (SSI 2023/302 reg 6).
    if (the(ageOnTheDay, person) < 20) {
      throw new Refused(
        'full-time-student',
        person.path,
        'Carer Support Payment under 20 turns on the kind of full-time course, which Taper does not cover. Ask a benefits adviser.',
      );
    }
    return false;
  },
);

/** SSCBA 1992 s 70: entitled, also where nothing is paid because another benefit overlaps. */
export const isEntitledToCarersAllowance = rule(
  'carers-allowance.is-entitled',
  "is entitled to Carer's Allowance",
  contributionsAndBenefitsAct('70'),
  (the, person: Person) =>
    the(claimsCarersAllowance, person) &&
    the(caresRegularlyAndSubstantially, person) &&
    !the(isInFullTimeEducation, person) &&
    the(earningsAreWithinLimit, person),
);

/** Carer's Allowance paid a week, after the overlapping benefits rules. */
export const carersAllowance = rule(
  'carers-allowance-a-week',
  "Carer's Allowance a week",
  overlappingBenefitsRegs('4(5)'),
  (the, person: Person) =>
    the(isEntitledToCarersAllowance, person) ? the(rate).excessOver(the(contributoryBenefitAWeek, person)) : Money.nil('week'),
);
