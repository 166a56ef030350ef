import type { Person } from '../../facts/index.ts';
import { ucRegs } from '../../instruments.ts';
import { claimants } from '../../universal-credit/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { capital, nameOf } from './words.ts';

const elementLaw = ucRegs('27').text;
const letter = 'Look at the capability for work decision letter, and for it in the journal.';

/** The law has two rates of the LCWRA element since this day. */
const twoRatesSince = '2026-04-06';

/** LCWRA at either rate, its three-month wait, and limited capability for work with or without an element. */
export function ofHealth({ present, period }: Asked): Hypothesis[] {
  const hasTwoRates = period.starts >= twoRatesSince;
  return present.the(claimants).flatMap((person) => ofPerson(person, hasTwoRates, period.starts));
}

function ofPerson({ key, entered }: Person, hasTwoRates: boolean, starts: string): Hypothesis[] {
  const { capability = 'none', lcwElement = false, terminallyIll = false } = entered;
  const who = nameOf(key);
  const common = {
    kind: 'fact',
    who: key,
    topic: `capability/${key}`,
    law: elementLaw,
    check: letter,
  } as const;
  const toBe = (value: 'none' | 'lcw' | 'lcwra', rate?: 'protected' | 'new') => [
    { path: `${key}.capability`, value },
    ...(rate === undefined ? [] : [{ path: `${key}.lcwraRate`, value: rate }]),
  ];
  const protectedRate: Hypothesis = {
    ...common,
    code: 'lcwra-protected',
    text: `${capital(who)} has the LCWRA element${hasTwoRates ? ' at the protected rate, as had before 6 April 2026' : ''}.`,
    changes: toBe('lcwra', 'protected'),
  };
  const newRate: Hypothesis = {
    ...common,
    code: 'lcwra-new',
    law: ucRegs('27 and 27A').text,
    text: `${capital(who)} has the LCWRA element at the lower rate of awards since 6 April 2026.`,
    changes: toBe('lcwra', 'new'),
  };
  const withElement = hasTwoRates ? [protectedRate, newRate] : [protectedRate];
  const withCapability: Hypothesis[] = [
    {
      ...common,
      code: 'lcw',
      text: `${capital(who)} has limited capability for work without an element: there is a work allowance.`,
      law: ucRegs('22(2)').text,
      changes: [...toBe('lcw'), { path: `${key}.lcwElement`, value: null }],
    },
    {
      ...common,
      code: 'lcw-element',
      text: `${capital(who)} has the element for limited capability for work, as claims from before 3 April 2017 do.`,
      changes: [...toBe('lcw'), { path: `${key}.lcwElement`, value: true }],
    },
  ];
  const leftOut: Hypothesis = {
    ...common,
    code: capability === 'lcw' ? 'lcw-left-out' : 'lcwra-left-out',
    text: `The award leaves out that ${who} has ${capability === 'lcw' ? 'limited capability for work' : 'LCWRA'}.`,
    changes: [...toBe('none'), ...(terminallyIll ? [{ path: `${key}.terminallyIll`, value: null }] : [])],
  };
  if (capability === 'none' && !terminallyIll) return [...withElement, ...withCapability];
  if (capability === 'lcw') return [...withElement, ...withCapability.filter(({ code }) => (code === 'lcw') === lcwElement), leftOut];
  return [
    ...withElement,
    {
      ...common,
      code: 'lcwra-wait',
      text: `The three-month wait for the LCWRA element of ${who} was still running in this period.`,
      law: ucRegs('28').text,
      check: 'Look in the journal for the first day of the wait: the claim, or the first fit note.',
      changes: [
        { path: `${key}.capabilitySince`, value: starts },
        { path: `${key}.waitDoesNotApply`, value: null },
      ],
    },
    {
      ...common,
      code: 'lcwra-wait-over',
      text: `The LCWRA element of ${who} is paid without a wait, or the wait was over.`,
      law: ucRegs('28(3) to (5)').text,
      changes: [{ path: `${key}.waitDoesNotApply`, value: true }],
    },
    leftOut,
    ...withCapability,
  ];
}
