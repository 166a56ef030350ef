import { assumed, FactMissing, type IsoDate } from '../engine/index.ts';
import type { Person } from './circumstances.ts';
import { fact, of } from './fact.ts';

/** Somebody who is terminally ill is treated as having it (UC Regs Schs 8 and 9 para 1). */
export const hasLimitedCapability = fact(
  'has-limited-capability',
  'has limited capability for work',
  of('capability'),
  (_, person: Person) => ['lcw', 'lcwra'].includes(person.entered.capability ?? 'none') || person.entered.terminallyIll === true,
);

export const hasLimitedCapabilityForWorkRelatedActivity = fact(
  'has-lcwra',
  'has limited capability for work and work-related activity',
  of('capability'),
  (_, person: Person) => person.entered.capability === 'lcwra' || person.entered.terminallyIll === true,
);

export const hasLcwElement = fact('has-lcw-element', 'has the limited capability for work element', of('lcwElement'), (_, person: Person) =>
  person.entered.capability === 'lcw' ? person.entered.lcwElement === true : false,
);

/** Asked only where the law of the date has two rates of the element. */
export const keepsProtectedLcwraRate = fact('lcwra-rate', 'keeps the protected LCWRA rate', of('lcwraRate'), (_, person: Person) => {
  const { lcwraRate } = person.entered;
  if (lcwraRate === undefined) {
    throw new FactMissing(
      `${person.path}.lcwraRate`,
      ['protected', 'new'],
      'Since April 2026 the LCWRA element has two rates. Say which one is on the award: "protected" (had it before 6 April 2026, severe conditions, or terminal illness) or "new".',
    );
  }
  return lcwraRate === 'protected';
});

/** Asked only where the three-month wait may still be running; the protected rate says that the element has been in the award before. */
export const capabilitySince = fact('capability-since', 'first day of the three-month wait', of('capabilitySince'), (_, person: Person) =>
  person.entered.capabilitySince === undefined && person.entered.lcwraRate !== 'protected'
    ? assumed<IsoDate | undefined>(
        undefined,
        'When the three-month wait for the LCWRA element began was not entered: the wait is taken to be over. Enter the first day covered by a fit note, or the day of the claim for somebody who earned at the threshold then.',
      )
    : person.entered.capabilitySince,
);

export const waitDoesNotApply = fact(
  'wait-does-not-apply',
  'the three-month wait does not apply',
  of('waitDoesNotApply'),
  (_, person: Person) => person.entered.waitDoesNotApply === true,
);

export const meetsSevereConditions = fact(
  'meets-severe-conditions',
  'meets the severe conditions criteria',
  of('severeConditions'),
  (_, person: Person) => person.entered.severeConditions === true,
);

export const isTerminallyIll = fact(
  'is-terminally-ill',
  'is terminally ill',
  of('terminallyIll'),
  (_, person: Person) => person.entered.terminallyIll === true,
);

/** A break in an award with the LCWRA element since April 2026: its first and last day without the award, and why. */
export const breakInAward = fact(
  'break-in-award',
  'break in the award since April 2026',
  of('lcwraBreak'),
  (_, person: Person) => person.entered.lcwraBreak,
);

/** Asked only where the case says both that the protected rate is on the award and that a break has ended the protection. */
export const protectedRateIsLost = fact(
  'protected-rate-is-lost',
  'the protected LCWRA rate is lost',
  of('lcwraBreak'),
  (_, _person: Person) =>
    assumed(
      true,
      'The protected LCWRA rate was entered, but the break that was entered ends the protection: only a break because of earnings, of at most six months, keeps it. The new rate is counted. Ask a benefits adviser to check the award.',
    ),
);
