import { Money } from '../engine/index.ts';
import { adults, type Person } from '../facts/index.ts';
import { carersAllowance } from '../carers-allowance/index.ts';
import { ucRegs } from '../instruments.ts';
import { newStyleEsa, newStyleJsa } from '../new-style-benefits/index.ts';
import { countedByUniversalCredit } from '../other-income/index.ts';
import { tariffIncome } from './capital.ts';
import { monthly, penny, rule } from './law.ts';

/** Reg 66(1)(b): benefits that count pound for pound. PIP, DLA and Child Benefit do not count. */
export const benefitsCounted = rule('uc.benefits-counted', 'benefits that count as income', ucRegs('66(1)(b)'), (the, person: Person) =>
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
