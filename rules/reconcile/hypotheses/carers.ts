import type { CaseChange } from '#shared/calculation/reconcile';
import type { Case } from '#shared/case/schema';
import { caresRegularlyAndSubstantially } from '../../carers-allowance/index.ts';
import type { Person } from '../../facts/index.ts';
import { ucRegs } from '../../instruments.ts';
import { claimants } from '../../universal-credit/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { capital, nameOf } from './words.ts';

const report = 'Look whether the caring was reported in the journal, for whom and how many hours a week.';
const allowance = "Look whether Carer's Allowance is paid, and since when: its letter, or the bank statement.";

/** The carer element and Carer's Allowance, which is income. */
export const ofCarers = ({ entered, present }: Asked): Hypothesis[] =>
  present
    .the(claimants)
    .flatMap((person) => (present.the(caresRegularlyAndSubstantially, person) ? ofCarer(entered, person) : ofOther(person)));

const common = ({ key }: Person) =>
  ({
    kind: 'fact',
    who: key,
    topic: `caring/${key}`,
    law: ucRegs('29').text,
    check: report,
  }) as const;

function ofOther(person: Person): Hypothesis[] {
  const who = capital(nameOf(person.key));
  return [
    {
      ...common(person),
      code: 'carer',
      text: `${who} has the carer element: cares for somebody disabled for 35 hours a week or more.`,
      changes: [{ path: `${person.key}.caring`, value: { hoursPerWeek: '35' } }],
    },
    {
      ...common(person),
      code: 'carer-with-allowance',
      text: `${who} has the carer element, and Carer's Allowance is taken off as income.`,
      law: `${ucRegs('29').text}; ${ucRegs('66(1)(b)').text}`,
      check: allowance,
      changes: [{ path: `${person.key}.caring`, value: { hoursPerWeek: '35', carersAllowance: true } }],
    },
  ];
}

function ofCarer(entered: Case, person: Person): Hypothesis[] {
  const { key } = person;
  const ofSituation = entered.now.carersAllowance?.[key];
  const claims = ofSituation ?? person.entered.caring?.carersAllowance === true;
  const path = ofSituation === undefined ? `${key}.caring.carersAllowance` : `now.carersAllowance.${key}`;
  const noneInSituation: CaseChange[] = ofSituation === undefined ? [] : [{ path, value: false }];
  return [
    {
      ...common(person),
      code: 'carer-left-out',
      text: `The award leaves out that ${nameOf(key)} cares for somebody.`,
      changes: [{ path: `${key}.caring`, value: null }, ...noneInSituation],
    },
    {
      ...common(person),
      code: claims ? 'carers-allowance-not-counted' : 'carers-allowance-counted',
      text: claims
        ? `Carer's Allowance of ${nameOf(key)} is not taken off as income.`
        : `Carer's Allowance of ${nameOf(key)} is taken off as income.`,
      law: ucRegs('66(1)(b)').text,
      check: allowance,
      changes: [{ path, value: !claims }],
    },
  ];
}
