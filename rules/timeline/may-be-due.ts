import type { Case } from '#shared/case/schema';
import type { Person } from '../facts/index.ts';
import type { WeeklyBenefit } from './benefit-weeks.ts';

/** Whether a benefit can be due at all by what was entered: weeks of others need not be looked at. */
export function mayBeDue({ line }: WeeklyBenefit, { children, claims, home, nation }: Case, person: Person | undefined): boolean {
  const { pip, dla, caring, newStyleEsa = 'none', newStyleJsa = false } = person?.entered ?? {};
  switch (line) {
    case 'child-benefit':
      return children.length > 0 && claims.childBenefit === true;
    case 'disability-benefits':
      return pip !== undefined || dla !== undefined;
    case 'carers-allowance':
      return caring !== undefined;
    case 'scottish-carer-supplement':
      return caring !== undefined && nation === 'scotland';
    case 'new-style-esa':
      return newStyleEsa !== 'none';
    case 'new-style-jsa':
      return newStyleJsa;
    case 'scottish-child-payment':
      return children.length > 0 && nation === 'scotland';
    case 'housing-benefit':
      return home.tenure === 'supported' || home.tenure === 'temporary';
    default:
      return true;
  }
}
