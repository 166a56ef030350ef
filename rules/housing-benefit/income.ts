import { asMoney, Money, Refused } from '../engine/index.ts';
import { adults, otherIncomeEntered, savings, type Person } from '../facts/index.ts';
import { carersAllowance } from '../carers-allowance/index.ts';
import { incomeTax, incomeTaxOnEmployment } from '../income-tax/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { newStyleEsa, newStyleJsa } from '../new-style-benefits/index.ts';
import { countedByUniversalCredit, maintenance, occupationalPension, statePension } from '../other-income/index.ts';
import { maternityAllowancePaid } from '../overlapping-benefits/index.ts';
import { additionalDisregard } from './additional-disregard.ts';
import { childcareDeduction } from './childcare.ts';
import { accommodationDisregard } from './accommodation-disregard.ts';
import { basicDisregard } from './earnings-disregards.ts';
import { childrenOfTheFamily } from './family.ts';
import { capitalDisregarded, tariffAmount, tariffStep } from './figures.ts';
import { figure, rule, weeklyIncome } from './law.ts';
import { netEarnings } from './net-earnings.ts';

/** Regs 27 and 36(2): earnings a week after every disregard and childcare. */
export const earnedIncome = rule('hb.earned-income-a-week', 'earned income a week', housingBenefitRegs('27(1) and 36(2)'), (the) =>
  the(netEarnings).excessOver(the(basicDisregard).plus(the(accommodationDisregard), the(additionalDisregard), the(childcareDeduction))),
);

/** Reg 52: income assumed for each £250, or part of it, above £6,000. */
export const tariffIncome = rule('hb.tariff-income-a-week', 'income assumed from savings a week', housingBenefitRegs('52'), (the) =>
  the(tariffAmount).times(the(savings).excessOver(the(capitalDisregarded)).inPartsOf(the(tariffStep))),
);

/** Reg 40: Carer's Allowance, New Style ESA and JSA and Maternity Allowance count in full. PIP, DLA and Child Benefit do not (Sch 5). */
const benefitsCounted = rule('hb.benefits-counted', 'benefits that count as income', housingBenefitRegs('40'), (the, person: Person) =>
  the(carersAllowance, person).plus(the(newStyleEsa, person), the(newStyleJsa, person), weeklyIncome(the(maternityAllowancePaid, person))),
);

/** Reg 40 and Sch 5 para 1: a pension from a former job, or State Pension, less the tax on it. */
const pensionCounted = rule(
  'hb.pension-counted',
  'pension that counts as income',
  housingBenefitRegs('40 and Sch 5 para 1'),
  (the, person: Person) => {
    const pension = the(occupationalPension, person).plus(the(statePension, person));
    if (pension.isNil()) return Money.nil('week');
    return weeklyIncome(pension).excessOver(weeklyIncome(the(incomeTax, person).excessOver(the(incomeTaxOnEmployment, person))));
  },
);

const maintenanceIgnored = figure(
  'hb.maintenance-ignored',
  'maintenance that is ignored',
  asMoney('week'),
  housingBenefitRegs('Sch 5 para 47'),
  [['2006-03-06', '15', 'SI 2006/213']],
);

/** Sch 5 para 47: of maintenance for an adult, £15 a week is ignored where there is a child. */
const maintenanceCounted = rule(
  'hb.maintenance-counted',
  'maintenance that counts as income',
  housingBenefitRegs('40 and Sch 5 para 47'),
  (the) => {
    const received = Money.sum(
      'week',
      the(adults).map((adult) => weeklyIncome(the(maintenance, adult))),
    );
    return received.isNil() || the(childrenOfTheFamily).length === 0 ? received : received.excessOver(the(maintenanceIgnored));
  },
);

/** Reg 40: income other than earnings a week. Interest becomes capital (reg 46(4)). */
const otherIncome = rule('hb.other-income', 'income other than earnings a week', housingBenefitRegs('40'), (the) => {
  const landlord = the(adults).find((adult) => the(otherIncomeEntered, adult).some(({ kind }) => kind === 'rent-received'));
  if (landlord !== undefined) {
    throw new Refused(
      'housing-benefit-rent-received',
      `${landlord.path}.otherIncome`,
      'Housing Benefit counts part of the rent from a lodger, by rules which Taper does not cover. Ask the council.',
    );
  }
  // Kinds of income that Taper refuses are refused here too.
  the(countedByUniversalCredit);
  const ofAdults = the(adults).map((adult) => the(benefitsCounted, adult).plus(the(pensionCounted, adult)));
  return Money.sum('week', ofAdults).plus(the(maintenanceCounted));
});

/** Reg 27(1): all income that counts, a week. */
export const income = rule('hb.income', 'income a week', housingBenefitRegs('27(1)'), (the) =>
  the(earnedIncome).plus(the(otherIncome), the(tariffIncome)),
);
