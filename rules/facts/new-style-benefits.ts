import type { Person } from './circumstances.ts';
import { fact, of } from './fact.ts';

export const newStyleEsaGroup = fact(
  'new-style-esa-group',
  'New Style ESA',
  of('newStyleEsa'),
  (_, person: Person) => person.entered.newStyleEsa ?? 'none',
);

export const claimsNewStyleJsa = fact(
  'claims-new-style-jsa',
  'claims New Style JSA',
  of('newStyleJsa'),
  (_, person: Person) => person.entered.newStyleJsa === true,
);

export const esaSince = fact('esa-since', 'start of New Style ESA', of('esaSince'), (_, person: Person) => person.entered.esaSince);

/** Awards from before 3 April 2017 only (SI 2017/204). */
export const hasEsaWorkRelatedComponent = fact(
  'has-esa-work-related-component',
  'has the work-related activity component',
  of('esaWorkRelatedComponent'),
  (_, person: Person) => person.entered.esaWorkRelatedComponent === true,
);

/** Whether enough National Insurance was paid for New Style ESA or JSA; undefined where it was not entered. */
export const hasPaidContributions = fact(
  'has-paid-contributions',
  'has paid enough National Insurance for New Style benefits',
  of('paidContributions'),
  (_, person: Person) => person.entered.paidContributions,
);
