import type { NonDependant, Person } from './circumstances.ts';
import { fact, of } from './fact.ts';

export const client = fact('client', 'the client', 'client', (circumstances) => circumstances.client);

export const isCouple = fact('is-couple', 'there is a partner', 'partner', (circumstances) => circumstances.partner !== undefined);

export const adults = fact('adults', 'the client and any partner', 'client', (circumstances) => circumstances.adults);

export const children = fact('children', 'children and young people', 'children', (circumstances) => circumstances.children);

export const nonDependants = fact(
  'non-dependants',
  'other adults in the home',
  'nonDependants',
  (circumstances) => circumstances.nonDependants,
);

export const areMarried = fact('married', 'married or civil partners', 'married', ({ entered }) => entered.married === true);

export const partnerIsInClaim = fact(
  'partner-is-in-claim',
  'the partner is part of the claim',
  'partner.inClaim',
  ({ entered }) => entered.partner !== undefined && entered.partner.inClaim !== false,
);

export const studentStatus = fact('student', 'student', of('student'), (_, person: Person) => person.entered.student ?? 'none');

export const hasSharedRateException = fact(
  'has-shared-rate-exception',
  'is excepted from the shared-room rate',
  of('sharedRateException'),
  (_, person: Person) => person.entered.sharedRateException === true,
);

export const studentLoans = fact('student-loans', 'student loans', of('studentLoans'), (_, person: Person) => person.entered.studentLoans);

export const taxCode = fact('tax-code', 'tax code', of('taxCode'), (_, person: Person) => person.entered.taxCode);

export const nonDependantIsExempt = fact(
  'non-dependant-is-exempt',
  'exempt from the housing cost contribution',
  of('exempt'),
  (_, adult: NonDependant) => adult.entered.exempt === true,
);
