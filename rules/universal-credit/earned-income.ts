import { Money, unverified } from '../engine/index.ts';
import { workOf, type Person } from '../facts/index.ts';
import { incomeTaxOnEmployment } from '../income-tax/index.ts';
import { ucRegs } from '../instruments.ts';
import { nationalInsurance } from '../national-insurance/index.ts';
import { grossPay } from '../pay/index.ts';
import { contributionWithRelief, isReliefAtSource } from '../pensions/index.ts';
import { rule } from './law.ts';

const reliefAtSourceDeduction = unverified(
  rule('uc.relief-at-source-deduction', 'pension contributions with relief at source', ucRegs('55(5)(a)'), (the, person: Person) =>
    Money.sum(
      'month',
      the(workOf, person)
        .filter((job) => the(isReliefAtSource, job))
        .map((job) => the(contributionWithRelief, job)),
    ),
  ),
  'Whether the Department deducts these contributions with or without their tax relief was not settled; they are deducted with it.',
);

/** Reg 55(5)(a): the whole of a relievable pension contribution comes off, not half as for Housing Benefit. */
const pensionDeduction = rule('uc.pension-deduction', 'pension contributions', ucRegs('55(5)(a)'), (the, person: Person) => {
  const others = the(workOf, person).filter((job) => !the(isReliefAtSource, job));
  const taken = Money.sum(
    'month',
    others.map((job) => the(contributionWithRelief, job)),
  );
  return the(workOf, person).length === others.length ? taken : taken.plus(the(reliefAtSourceDeduction, person));
});

/**
 * Regs 52 to 57: pay and profit less income tax, National Insurance and pension contributions, before any minimum income floor.
 * Student loans do not come off.
 */
export const earnedIncomeOf = rule('uc.earned-income-of', 'earned income', ucRegs('55'), (the, person: Person) =>
  the(workOf, person).length === 0
    ? Money.nil('month')
    : the(grossPay, person).excessOver(
        the(incomeTaxOnEmployment, person).plus(the(nationalInsurance, person), the(pensionDeduction, person)),
      ),
);
