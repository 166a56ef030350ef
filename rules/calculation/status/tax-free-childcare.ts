import { claimsUniversalCredit } from '../../facts/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { taxFreeChildcareIsUsed } from '../../tax-free-childcare/index.ts';
import type { Entry } from './entry.ts';

/** That Tax-Free Childcare is used in a situation, and so ends Universal Credit there. */
export function taxFreeChildcare(worked: WorkedOut): Entry[] {
  const {
    circumstances: { situation },
    evaluation: { the },
    isCovered,
  } = worked;
  if (!isCovered || unlessRefused(worked, taxFreeChildcareIsUsed) !== true) return [];
  return [
    {
      code: 'tax-free-childcare',
      state: the(claimsUniversalCredit) ? 'changes' : 'kept',
      situation: situation.id,
      text: the(claimsUniversalCredit)
        ? 'Tax-Free Childcare is used in this situation in place of Universal Credit, which ends and is counted as nothing. Help that goes with Universal Credit ends with it. A claim for Universal Credit can be made again only once Tax-Free Childcare has stopped.'
        : 'Tax-Free Childcare is used in this situation. It has to be confirmed every three months, and a claim for Universal Credit would end it.',
      source: 'Childcare Payments Act 2014 ss 4, 11 and 31',
    },
  ];
}
