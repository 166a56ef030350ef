import { assumed, type IsoDate } from '../engine/index.ts';
import type { Circumstances, Person } from './circumstances.ts';
import { fact } from './fact.ts';

const at =
  (key: string) =>
  (_: Circumstances, person: Person): string =>
    `${person.path}.${key}`;

/** Asked only where the three-month wait may still be running; the protected rate says that the element has been in the award before. */
export const capabilitySince = fact('capability-since', 'first day of the three-month wait', at('capabilitySince'), (_, person: Person) =>
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
  at('waitDoesNotApply'),
  (_, person: Person) => person.entered.waitDoesNotApply === true,
);

export const meetsSevereConditions = fact(
  'meets-severe-conditions',
  'meets the severe conditions criteria',
  at('severeConditions'),
  (_, person: Person) => person.entered.severeConditions === true,
);

export const isTerminallyIll = fact(
  'is-terminally-ill',
  'is terminally ill',
  at('terminallyIll'),
  (_, person: Person) => person.entered.terminallyIll === true,
);

/** A break in an award with the LCWRA element since April 2026: its first and last day without the award, and why. */
export const breakInAward = fact(
  'break-in-award',
  'break in the award since April 2026',
  at('lcwraBreak'),
  (_, person: Person) => person.entered.lcwraBreak,
);

/** Asked only where the case says both that the protected rate is on the award and that a break has ended the protection. */
export const protectedRateIsLost = fact(
  'protected-rate-is-lost',
  'the protected LCWRA rate is lost',
  at('lcwraBreak'),
  (_, _person: Person) =>
    assumed(
      true,
      'The protected LCWRA rate was entered, but the break that was entered ends the protection: only a break because of earnings, of at most six months, keeps it. The new rate is counted. Ask a benefits adviser to check the award.',
    ),
);
