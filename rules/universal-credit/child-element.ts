import { Money, since } from '../engine/index.ts';
import { exceptedChildrenCountInOrder, hasDisabilityAddition, hasLimitException, type Child } from '../facts/index.ts';
import { ucRegs } from '../instruments.ts';
import { bornBeforeTheLimit, childrenResponsibleFor } from './children.ts';
import { childAmount, disabledChildHigher, disabledChildLower, eldestBornBeforeLimit } from './figures.ts';
import { rule } from './law.ts';

/** Reg 24A(1): one of the first two in order of birth, born before 6 April 2017, or an exception in Schedule 12. */
const isWithinTwoChildLimit = rule(
  'uc.is-within-two-child-limit',
  'the two-child limit leaves the child in',
  ucRegs('24A'),
  (the, child: Child) => {
    if (the(hasLimitException, child) || the(bornBeforeTheLimit, child)) return true;
    const all = the(childrenResponsibleFor);
    const others = all.filter((other) => !the(hasLimitException, other));
    // Reg 24B: a child who is adopted or in non-parental care is left out of the order, one of a multiple birth is not.
    return all.indexOf(child) < 2 || (others.indexOf(child) < 2 && !the(exceptedChildrenCountInOrder));
  },
);

/** Reg 24 and 24A: the children for whom an amount is included. */
const childrenWithAnAmount = rule(
  'uc.children-with-an-amount',
  'children for whom a child amount is included',
  ucRegs('24'),
  since('2017-04-06', (the) => the(childrenResponsibleFor).filter((child) => the(isWithinTwoChildLimit, child))),
  // Universal Credit (Removal of Two Child Limit) Act 2026: assessment periods starting on or after 6 April 2026.
  since('2026-04-06', (the) => the(childrenResponsibleFor)),
);

/** Reg 36 with Transitional Provisions Regs 2014 reg 43: the higher amount is for an eldest child born before 6 April 2017. */
const amountForChild = rule('uc.amount-for-child', 'child amount', ucRegs('36(3)'), (the, child: Child) =>
  child === the(childrenResponsibleFor)[0] && the(bornBeforeTheLimit, child) ? the(eldestBornBeforeLimit) : the(childAmount),
);

/** Reg 24(1): what is included for one child, nothing where the two-child limit leaves the child out. */
export const childElementOf = rule('uc.child-element-of', 'child element', ucRegs('24(1)'), (the, child: Child) =>
  the(childrenWithAnAmount).includes(child) ? the(amountForChild, child) : Money.nil('month'),
);

/** Reg 24(1): the child elements together. */
export const childElements = rule('uc.child-elements', 'child elements', ucRegs('24(1)'), (the) =>
  Money.sum(
    'month',
    the(childrenWithAnAmount).map((child) => the(amountForChild, child)),
  ),
);

export const disabledChildAdditionOf = rule(
  'uc.disabled-child-addition',
  'disabled child addition',
  ucRegs('24(2)'),
  (the, child: Child) => {
    const rate = the(hasDisabilityAddition, child);
    if (rate === 'none') return Money.nil('month');
    return rate === 'higher' ? the(disabledChildHigher) : the(disabledChildLower);
  },
);

/** Reg 24(2): an addition for every disabled child; it never turned on the two-child limit. */
export const disabledChildAdditions = rule('uc.disabled-child-additions', 'disabled child additions', ucRegs('24(2)'), (the) =>
  Money.sum(
    'month',
    the(childrenResponsibleFor).map((child) => the(disabledChildAdditionOf, child)),
  ),
);
