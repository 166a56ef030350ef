import { lawDatedBy, Money } from '../engine/index.ts';
import { newStyleEsaGroup, type Person } from '../facts/index.ts';
import { esaRegs2013, overlappingBenefitsRegs } from '../instruments.ts';
import { contributoryBenefitPaid } from '../overlapping-benefits/index.ts';
import { newStyleEsaRate, newStyleJsaRate } from './rates.ts';

const { rule } = lawDatedBy('day');

/** New Style ESA paid a week, after the overlapping benefits rules. */
export const newStyleEsa = rule('new-style-esa-a-week', 'New Style ESA a week', overlappingBenefitsRegs('4'), (the, person: Person) =>
  the(contributoryBenefitPaid, person) === 'esa' ? the(newStyleEsaRate, person) : Money.nil('week'),
);

/** New Style JSA paid a week, after the overlapping benefits rules. */
export const newStyleJsa = rule('new-style-jsa-a-week', 'New Style JSA a week', overlappingBenefitsRegs('4'), (the, person: Person) =>
  the(contributoryBenefitPaid, person) === 'jsa' ? the(newStyleJsaRate, person) : Money.nil('week'),
);

export const hasEsaSupportComponent = rule(
  'esa.has-support-component',
  'New Style ESA includes the support component',
  esaRegs2013('62(2)'),
  (the, person: Person) => the(newStyleEsaGroup, person) === 'support' && !the(newStyleEsa, person).isNil(),
);
