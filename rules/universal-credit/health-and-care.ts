import { Money } from '../engine/index.ts';
import { careForDifferentPeople, hasLcwElement, hasLimitedCapability, type Person } from '../facts/index.ts';
import { caresRegularlyAndSubstantially } from '../carers-allowance/index.ts';
import { ucRegs } from '../instruments.ts';
import { claimants } from './claimants.ts';
import { carerAmount, lcwAmount } from './figures.ts';
import { rule } from './law.ts';
import { awardIncludesLcwraElement, hasLcwraElement, lcwraElement } from './lcwra-element.ts';

export const someoneHasLimitedCapability = rule(
  'uc.someone-has-limited-capability',
  'a claimant has limited capability for work',
  ucRegs('22(2)'),
  (the) => the(claimants).some((adult) => the(hasLimitedCapability, adult)),
);

/** Reg 27 and its saving for awards before 3 April 2017: one element for the award, the LCWRA element before the LCW element. */
export const healthElement = rule('uc.health-element', 'LCWRA or LCW element', ucRegs('27'), (the) => {
  if (the(awardIncludesLcwraElement)) return the(lcwraElement);
  // The LCW element is not paid for someone who gets the carer element, which is the higher (reg 29(4) as saved by SI 2017/204).
  return the(claimants).some((adult) => the(hasLcwElement, adult) && !the(caresRegularlyAndSubstantially, adult))
    ? the(lcwAmount)
    : Money.nil('month');
});

const carers = rule('uc.carers', 'claimants who care', ucRegs('29(1)'), (the) =>
  the(claimants).filter((adult) => the(caresRegularlyAndSubstantially, adult)),
);

/** Regs 27(4) and 29(4): the claimant for whom the one LCWRA element is included; in a couple a partner who does not care where there is one. */
export const claimantWithLcwraElement = rule(
  'uc.claimant-with-lcwra-element',
  'claimant for whom the LCWRA element is included',
  ucRegs('27(4) and 29(4)'),
  (the) => {
    const withLcwra = the(claimants).filter((adult) => the(hasLcwraElement, adult));
    return withLcwra.find((adult) => !the(carers).includes(adult)) ?? withLcwra[0];
  },
);

/** Reg 29: an element for each claimant who cares, except that the one for whom the LCWRA element is included gets that element only (29(4)). */
const carersWithAnElement = rule('uc.carers-with-an-element', 'claimants for whom a carer element is included', ucRegs('29'), (the) => {
  if (the(carers).length > 1) the(careForDifferentPeople);
  return the(carers).filter((carer) => carer !== the(claimantWithLcwraElement));
});

/** Reg 29(1): what is included for one claimant who cares. */
export const carerElementOf = rule('uc.carer-element-of', 'carer element', ucRegs('29(1)'), (the, person: Person) =>
  the(carersWithAnElement).includes(person) ? the(carerAmount) : Money.nil('month'),
);

export const carerElements = rule('uc.carer-elements', 'carer elements', ucRegs('29(1) and (2)'), (the) =>
  Money.sum(
    'month',
    the(carersWithAnElement).map((carer) => the(carerElementOf, carer)),
  ),
);
