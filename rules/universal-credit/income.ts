import { Money, unverified } from '../engine/index.ts';
import { adults, savings, workOf, type Person } from '../facts/index.ts';
import { carersAllowance } from '../carers-allowance/index.ts';
import { incomeTaxOnEmployment } from '../income-tax/index.ts';
import { ucRegs } from '../instruments.ts';
import { nationalInsurance } from '../national-insurance/index.ts';
import { newStyleEsa, newStyleJsa } from '../new-style-benefits/index.ts';
import { countedByUniversalCredit } from '../other-income/index.ts';
import { grossPay } from '../pay/index.ts';
import { contributionWithRelief, isReliefAtSource } from '../pensions/index.ts';
import { capitalDisregarded, capitalLimit, tariffAmount, tariffStep } from './figures.ts';
import { monthly, penny, rule } from './law.ts';

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

/** Reg 18: above the limit there is no entitlement; at it there is. */
export const capitalIsWithinLimit = rule(
  'uc.capital-is-within-limit',
  'savings are within the limit',
  ucRegs('18(1)'),
  (the) => !the(savings).isMoreThan(the(capitalLimit)),
);

/** Reg 72(1): income assumed for each £250, or part of it, above £6,000. */
export const tariffIncome = rule('uc.tariff-income', 'income assumed from savings', ucRegs('72(1)'), (the) =>
  the(tariffAmount).times(the(savings).excessOver(the(capitalDisregarded)).inPartsOf(the(tariffStep))),
);

/** Reg 66(1)(b): benefits that count pound for pound. PIP, DLA and Child Benefit do not count. */
const benefitsCounted = rule('uc.benefits-counted', 'benefits that count as income', ucRegs('66(1)(b)'), (the, person: Person) =>
  monthly(the(carersAllowance, person))
    .rounded(penny)
    .plus(monthly(the(newStyleEsa, person)).rounded(penny), monthly(the(newStyleJsa, person)).rounded(penny)),
);

/** Regs 65 to 74: unearned income, with tariff income. */
export const unearnedIncome = rule('uc.unearned-income', 'unearned income', ucRegs('66'), (the) =>
  Money.sum(
    'month',
    the(adults).map((adult) => the(benefitsCounted, adult)),
  ).plus(the(countedByUniversalCredit), the(tariffIncome)),
);
