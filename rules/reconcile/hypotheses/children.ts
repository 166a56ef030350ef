import type { CaseChange } from '#shared/calculation/reconcile';
import type { Case } from '#shared/case/schema';
import type { Child } from '../../facts/index.ts';
import { transitionalProvisionsRegs, ucRegs } from '../../instruments.ts';
import { bornBeforeTheLimit, childrenResponsibleFor } from '../../universal-credit/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { capital, childName } from './words.ts';

/** The two-child limit ended with the assessment periods that begin on this day or later. */
const limitEnded = '2026-04-06';
const rule = 'uc.children-with-an-amount';
const journal = 'Look at the children that the statement or the journal names.';

/** A child left out or more, disability of a child, the two-child limit, and the higher amount of an eldest child. */
export function ofChildren(asked: Asked): Hypothesis[] {
  const { entered, present, period } = asked;
  const counted = present.the(childrenResponsibleFor);
  return [
    ...(period.starts < limitEnded ? counted.map(exception) : []),
    ...(counted.length > 2 ? [limit(period.starts < limitEnded, counted)] : []),
    ...counted.map((child) => leftOut(entered, child)),
    another(entered),
    ...counted.flatMap(disability),
    ...firstChild(asked, counted),
  ];
}

function leftOut(entered: Case, { key, ...child }: Child): Hypothesis {
  const withoutCharges = [entered.now, ...entered.scenarios].flatMap(({ childcare }, index): CaseChange[] =>
    childcare.some((charge) => charge.child === key)
      ? [
          {
            path: `${index === 0 ? 'now' : `scenarios[${index - 1}]`}.childcare`,
            value: childcare.filter((charge) => charge.child !== key),
          },
        ]
      : [],
  );
  return {
    code: 'child-left-out',
    kind: 'fact',
    about: key,
    topic: 'children',
    text: `The award leaves out ${childName({ key, ...child })}.`,
    law: ucRegs('24(1)').text,
    check: journal,
    changes: [{ path: 'children', value: entered.children.filter(({ id }) => id !== key) }, ...withoutCharges],
  };
}

const another = ({ children }: Case): Hypothesis => ({
  code: 'another-child',
  kind: 'fact',
  topic: 'children',
  text: 'The award has a child more than the case.',
  law: ucRegs('24(1)').text,
  check: `${journal} A child born before 6 April 2017 who is the eldest has a higher amount.`,
  changes: [{ path: 'children', value: [...children, { id: newId(children), age: 5 }] }],
});

function newId(children: Case['children']): string {
  const taken = new Set(children.map(({ id }) => id));
  let number = children.length + 1;
  while (taken.has(`child-${number}`)) number += 1;
  return `child-${number}`;
}

function disability(child: Child): Hypothesis[] {
  const now = child.entered.disability ?? 'none';
  const rates = {
    lower: {
      code: 'disabled-child-lower',
      text: `${capital(childName(child))} has the disabled child addition at the lower rate.`,
    },
    higher: {
      code: 'disabled-child-higher',
      text: `${capital(childName(child))} has the disabled child addition at the higher rate.`,
    },
    none: {
      code: 'disabled-child-left-out',
      text: `The award leaves out the disability of ${childName(child)}.`,
    },
  } as const;
  return (['lower', 'higher', 'none'] as const)
    .filter((rate) => rate !== now)
    .map((rate) => ({
      ...rates[rate],
      kind: 'fact',
      about: child.key,
      topic: `disability/${child.key}`,
      law: ucRegs('24(2)').text,
      check: 'Look at the award letter of DLA, PIP or Child Disability Payment, and whether it was reported in the journal.',
      changes: [{ path: `${child.path}.disability`, value: rate }],
    }));
}

const exception = (child: Child): Hypothesis => ({
  code: child.entered.limitException === true ? 'no-limit-exception' : 'limit-exception',
  kind: 'fact',
  about: child.key,
  topic: `limit/${child.key}`,
  text:
    child.entered.limitException === true
      ? `The two-child limit leaves out ${childName(child)}: no exception is applied.`
      : `An exception to the two-child limit is applied for ${childName(child)}.`,
  law: `${ucRegs('24A').text}; ${ucRegs('Sch 12').text}`,
  check: 'Look at the number of children on the statement. The reason of an exception need not be said.',
  changes: [{ path: `${child.path}.limitException`, value: child.entered.limitException !== true }],
});

const limit = (applies: boolean, [, , third]: readonly Child[]): Hypothesis => ({
  code: applies ? 'no-two-child-limit' : 'two-child-limit',
  kind: 'applied',
  topic: 'limit',
  text: applies
    ? 'No two-child limit is applied, as since 6 April 2026.'
    : 'The two-child limit is still applied. It ended with the assessment periods that begin on 6 April 2026 or later.',
  law: `${ucRegs('24A').text}; Universal Credit (Removal of Two Child Limit) Act 2026`,
  check: 'Look at the number of children on the statement. Ask in the journal why a child has no amount.',
  ...(applies && third !== undefined && { field: `${third.path}.limitException` }),
  rules: new Map([[rule, applies ? limitEnded : '2026-04-05']]),
});

function firstChild({ present }: Asked, [eldest]: readonly Child[]): Hypothesis[] {
  if (eldest === undefined) return [];
  const isHigher = present.the(bornBeforeTheLimit, eldest);
  return [
    {
      code: isHigher ? 'first-child-lower' : 'first-child-higher',
      kind: 'applied',
      about: eldest.key,
      topic: 'first-child',
      text: isHigher
        ? `${capital(childName(eldest))} has the lower amount of children born on 6 April 2017 or later.`
        : `${capital(childName(eldest))} has the higher amount of an eldest child born before 6 April 2017.`,
      law: `${ucRegs('36(3)').text}; ${transitionalProvisionsRegs('43').text}`,
      check: 'Look at the date of birth of the eldest child in the case and in the journal.',
      field: `${eldest.path}.born`,
      state: (evaluation) => evaluation.vary(bornBeforeTheLimit, eldest, !isHigher),
    },
  ];
}
