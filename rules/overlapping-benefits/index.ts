import { lawDatedBy, Money } from '../engine/index.ts';
import type { Person } from '../facts/index.ts';
import { overlappingBenefitsRegs } from '../instruments.ts';
import { newStyleEsaRate, newStyleJsaRate } from '../new-style-benefits/index.ts';
import { maternityAllowance, statePension } from '../other-income/index.ts';
import { toWeeks } from '../periods/index.ts';

const { rule } = lawDatedBy('day');
const weekly = toWeeks(overlappingBenefitsRegs('4'));

/**
 * Reg 4(1) and (2): of several contributory benefits only the highest is paid. Maternity Allowance is typed as it is
 * paid, so at equal rates it stays.
 */
export const contributoryBenefitPaid = rule(
  'overlapping.contributory-benefit-paid',
  'which contributory benefit is paid',
  overlappingBenefitsRegs('4(2)'),
  (the, person: Person) => {
    const allowance = weekly(the(maternityAllowance, person));
    const esa = the(newStyleEsaRate, person);
    const jsa = the(newStyleJsaRate, person);
    if (allowance.isNil() && esa.isNil() && jsa.isNil()) return 'none';
    if (allowance.isAtLeast(esa) && allowance.isAtLeast(jsa)) return 'maternity-allowance';
    return esa.isAtLeast(jsa) ? 'esa' : 'jsa';
  },
);

/**
 * Reg 4(5): the contributory benefit by which Carer's Allowance, a non-contributory benefit, is adjusted, a week. State Pension is one,
 * and whoever has it is too old for the others.
 */
export const contributoryBenefitAWeek = rule(
  'overlapping.contributory-benefit',
  'contributory benefit a week',
  overlappingBenefitsRegs('4(5)'),
  (the, person: Person) => {
    if (!the(statePension, person).isNil()) return weekly(the(statePension, person));
    switch (the(contributoryBenefitPaid, person)) {
      case 'esa':
        return the(newStyleEsaRate, person);
      case 'jsa':
        return the(newStyleJsaRate, person);
      case 'maternity-allowance':
        return weekly(the(maternityAllowance, person));
      default:
        return Money.nil('week');
    }
  },
);

/** Maternity Allowance paid a month: nothing where another contributory benefit is the higher. */
export const maternityAllowancePaid = rule(
  'maternity-allowance-paid',
  'Maternity Allowance',
  overlappingBenefitsRegs('4(2)'),
  (the, person: Person) =>
    the(maternityAllowance, person).isNil() || the(contributoryBenefitPaid, person) === 'maternity-allowance'
      ? the(maternityAllowance, person)
      : Money.nil('month'),
);
