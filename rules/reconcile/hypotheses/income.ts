import { pounds } from '../../engine/index.ts';
import type { Person } from '../../facts/index.ts';
import { ucRegs } from '../../instruments.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { capital, nameOf } from './words.ts';

const law = ucRegs('66(1)').text;
const benefits = ucRegs('66(1)(b)').text;
const letter = 'Look at the award letter of that benefit, and at “Other benefits” on the statement.';

/** New Style ESA and JSA, and other income that comes off pound for pound. */
export const ofIncome = (asked: Asked): Hypothesis[] => [
  ...asked.present.circumstances.adults.flatMap((person) => [...esa(person), jsa(person), ...notCounted(person)]),
  ...anotherIncome(asked),
];

const groups = {
  assessment: 'in the assessment phase',
  'work-related': 'in the work-related activity group',
  support: 'with the support component',
} as const;

function esa({ key, entered }: Person): Hypothesis[] {
  const now = entered.newStyleEsa ?? 'none';
  const common = {
    kind: 'fact',
    who: key,
    topic: `esa/${key}`,
    law: benefits,
    check: letter,
  } as const;
  const paid = (['assessment', 'work-related', 'support'] as const)
    .filter((group) => group !== now)
    .map((group): Hypothesis => ({
      ...common,
      code: `new-style-esa-${group}`,
      text: `New Style ESA of ${nameOf(key)} ${groups[group]} is taken off as income.`,
      changes: [{ path: `${key}.newStyleEsa`, value: group }],
    }));
  if (now === 'none') return paid;
  return [
    {
      ...common,
      code: 'new-style-esa-not-counted',
      text: `New Style ESA of ${nameOf(key)} is not taken off as income.`,
      changes: [{ path: `${key}.newStyleEsa`, value: 'none' }],
    },
    ...paid,
  ];
}

const jsa = ({ key, entered: { newStyleJsa = false } }: Person): Hypothesis => ({
  kind: 'fact',
  who: key,
  topic: `jsa/${key}`,
  law: benefits,
  check: letter,
  code: newStyleJsa ? 'new-style-jsa-not-counted' : 'new-style-jsa',
  text: `New Style JSA of ${nameOf(key)} is ${newStyleJsa ? 'not ' : ''}taken off as income.`,
  changes: [{ path: `${key}.newStyleJsa`, value: !newStyleJsa }],
});

const kinds = {
  'occupational-pension': 'a pension from work',
  'state-pension': 'State Pension',
  'maternity-allowance': 'Maternity Allowance',
  maintenance: 'maintenance',
  'savings-interest': 'interest',
  'rent-received': 'rent received',
  'student-income': 'student income',
} as const;

const notCounted = ({ key, entered: { otherIncome } }: Person): Hypothesis[] =>
  otherIncome.map(({ kind }, index) => ({
    code: 'other-income-not-counted',
    kind: 'fact',
    who: key,
    topic: `income/${key}`,
    text: `${capital(kinds[kind])} of ${nameOf(key)} is not taken off as income.`,
    law,
    check: 'Look whether it was reported in the journal, and at “Other income” on the statement.',
    changes: [{ path: `${key}.otherIncome`, value: otherIncome.filter((_, other) => other !== index) }],
  }));

/** Income that the statement has beyond that of the case. */
function anotherIncome({ entered, statement, lines }: Asked): Hypothesis[] {
  const taken = statement.lines.get('other-income');
  if (taken === undefined || !taken.isMoreThan(lines['other-income'])) return [];
  const more = taken.less(lines['other-income']);
  return [
    {
      code: 'another-income',
      kind: 'amount',
      topic: 'income',
      text: `Other income of ${pounds(more)} a month is taken off that the case does not have.`,
      law,
      check: 'Look at what the statement calls it: a pension, a benefit, or student income.',
      changes: [
        {
          path: 'client.otherIncome',
          value: [...entered.client.otherIncome, { kind: 'occupational-pension', amount: more.inPounds(), per: 'month' }],
        },
      ],
    },
  ];
}
