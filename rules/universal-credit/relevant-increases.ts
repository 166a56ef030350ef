import { Money } from '../engine/index.ts';
import { inThePresent, ofChildInThePresent, ofPersonInThePresent } from '../facts/index.ts';
import { transitionalProvisionsRegs } from '../instruments.ts';
import { childElementOf, disabledChildAdditionOf } from './child-element.ts';
import { childrenResponsibleFor } from './children.ts';
import { carerElementOf, carerElements, claimantWithLcwraElement, healthElement } from './health-and-care.ts';
import { housingElement } from './housing-costs.ts';
import { rule } from './law.ts';
import { awardIncludesLcwraElement } from './lcwra-element.ts';
import { standardAllowance } from './standard-allowance.ts';

const standardAllowanceNow = inThePresent(standardAllowance);
const healthElementNow = inThePresent(healthElement);
const includedLcwraElementNow = inThePresent(awardIncludesLcwraElement);
const housingElementNow = inThePresent(housingElement);
const childElementNow = ofChildInThePresent(childElementOf);
const disabledChildAdditionNow = ofChildInThePresent(disabledChildAdditionOf);
const carerElementsNow = inThePresent(carerElements);
const carerElementOfNow = ofPersonInThePresent(carerElementOf);

const increase = (amount: Money<'month'>, before: Money<'month'> | undefined): Money<'month'> =>
  before === undefined ? amount : amount.excessOver(before);

/** SSWP v MJ [2025] UKUT 35 (AAC): the carer element of a claimant for whom the LCWRA element is included in its place, as it is now. */
const carerElementReplaced = rule(
  'uc.carer-element-replaced',
  'carer element that the LCWRA element takes the place of',
  transitionalProvisionsRegs('55'),
  (the) => {
    const claimant = the(claimantWithLcwraElement);
    if (claimant === undefined || the(includedLcwraElementNow) === true) return Money.nil('month');
    return the(carerElementOfNow, claimant) ?? Money.nil('month');
  },
);

/**
 * Reg 55(4) and (5): the LCWRA element that begins is an increase by what it is more than the element it replaces for the same
 * claimant. A partner's LCW element that ends with it is not set against it; one's own cannot be, as a case has one capability a person.
 */
const increaseOfHealthElement = rule(
  'uc.increase-of-health-element',
  'increase of the LCWRA or LCW element',
  transitionalProvisionsRegs('55(4) and (5)'),
  (the) => {
    const begins = the(awardIncludesLcwraElement) && the(includedLcwraElementNow) !== true;
    return increase(the(healthElement), begins ? the(carerElementReplaced) : the(healthElementNow));
  },
);

/**
 * Reg 55(4): what each other element has risen by since the present, one included for the first time in full, childcare left
 * out, and the care of a couple together (which of them has the element can change hands). A fall of one element does not make
 * up for a rise of another.
 */
export const relevantIncreases = rule(
  'uc.relevant-increases',
  'increases of other elements since the present',
  transitionalProvisionsRegs('55(4) and (5)'),
  (the) =>
    Money.sum('month', [
      increase(the(standardAllowance), the(standardAllowanceNow)),
      ...the(childrenResponsibleFor).flatMap((child) => [
        increase(the(childElementOf, child), the(childElementNow, child)),
        increase(the(disabledChildAdditionOf, child), the(disabledChildAdditionNow, child)),
      ]),
      the(increaseOfHealthElement),
      increase(the(carerElements), the(carerElementsNow)?.excessOver(the(carerElementReplaced))),
      increase(the(housingElement), the(housingElementNow)),
    ]),
);
