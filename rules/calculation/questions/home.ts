import type { Question } from '#shared/calculation/result';
import {
  councilTaxEntered,
  councilTaxReductionEntered,
  councilTaxReductionIsWanted,
  dlaCare,
  hasDisabilityAddition,
  nation,
  pipDailyLiving,
  sizeCategoryEntered,
  tenure,
} from '../../facts/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { ifAnswered, worthOf, worthText } from './if-answered.ts';

/** Council tax with no reduction looked for. */
export function councilTaxReductionNotClaimed(now: WorkedOut): Question[] {
  const { the } = now.evaluation;
  // Northern Ireland has rates and a rebate of its own.
  if (!now.isCovered || the(nation) === 'northern-ireland') return [];
  if (the(councilTaxEntered).isNil() || the(councilTaxReductionIsWanted)) return [];
  if (the(councilTaxReductionEntered) !== undefined) return [];
  const calculated = ifAnswered(now, (entered) => ({
    ...entered,
    home: { ...entered.home, councilTax: entered.home.councilTax && { ...entered.home.councilTax, reduction: 'calculate' } },
  }));
  const worth = worthOf(now, calculated);
  return [
    {
      code: 'council-tax-reduction',
      path: 'home.councilTax.reduction',
      text: 'Has a council tax reduction been asked for? The case says that there is none. It is claimed from the council, apart from Universal Credit, and rarely goes back further than the claim.',
      source: 'Local Government Finance Act 1992 s 13A',
      ...(worth?.isNil() === true ? {} : worthText(worth)),
      situation: 'now',
    },
  ];
}

/** A tenant with somebody in the home whose disability may call for a room of their own or for a carer at night. */
export function extraBedroom(now: WorkedOut): Question[] {
  const { the } = now.evaluation;
  const { adults, children } = now.circumstances;
  if (!now.isCovered || !['private-rent', 'social-rent'].includes(the(tenure)) || the(sizeCategoryEntered) !== undefined) return [];
  const isDisabled =
    children.some((child) => the(hasDisabilityAddition, child) !== 'none') ||
    adults.some((adult) => the(pipDailyLiving, adult) !== 'none' || ['middle', 'highest'].includes(the(dlaCare, adult)));
  if (!isDisabled) return [];
  return [
    {
      code: 'extra-bedroom',
      path: the(tenure) === 'private-rent' ? 'home.localHousingAllowance' : 'home.bedrooms',
      text: 'Does anybody need a bedroom of their own because of disability, or a carer at night? Then one more is allowed. Enter the local housing allowance category, or as many bedrooms less.',
      source: 'UC Regs 2013 Sch 4 para 12',
      situation: 'now',
    },
  ];
}
