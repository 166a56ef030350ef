import type { Case } from '#shared/case/schema';
import { Count, Money, nearestPenny, pounds } from '../../engine/index.ts';
import { ucRegs } from '../../instruments.ts';
import { childcareForChild, childcareShare } from '../../universal-credit/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { isSame } from '../lines.ts';

const shared = { topic: 'childcare', law: ucRegs('33 and 34').text } as const;
const penny = nearestPenny(ucRegs('6(1)'));
const report = 'Look at what was reported for this period in the journal, with invoices, and when: costs are reported month by month.';

/** Childcare not reported, one charge left out, the weeks that were paid for, and another amount. */
export function ofChildcare(asked: Asked): Hypothesis[] {
  const { childcare } = asked.entered.now;
  if (childcare.length === 0) return anotherAmount(asked);
  return [
    {
      ...shared,
      kind: 'fact',
      code: 'childcare-not-reported',
      text: 'No childcare was reported for this period.',
      check: report,
      changes: [{ path: 'now.childcare', value: [] }],
    },
    ...(childcare.length > 1
      ? childcare.map(({ child }, index): Hypothesis => ({
          ...shared,
          kind: 'fact',
          code: 'childcare-left-out',
          about: child,
          text: `Childcare number ${index + 1} of the case was not reported for this period.`,
          check: report,
          changes: [{ path: 'now.childcare', value: childcare.filter((_, other) => other !== index) }],
        }))
      : []),
    ...(childcare.some(({ per }) => per === 'week') ? [weeks(asked, '4'), weeks(asked, '5')] : []),
    ...anotherAmount(asked),
  ];
}

const words = { '4': 'Four', '5': 'Five' } as const;

/** Childcare by the week, for so many weeks in place of a month's share of the year. */
const weeks = ({ entered, present }: Asked, count: '4' | '5'): Hypothesis => ({
  ...shared,
  kind: 'applied',
  code: `childcare-${count}-weeks`,
  text: `${words[count]} weeks of childcare were reported for this period. A typical month has 4⅓.`,
  check: report,
  field: `now.childcare[${entered.now.childcare.findIndex(({ per }) => per === 'week')}].amount`,
  state: (evaluation) => {
    for (const child of present.circumstances.children) {
      const charges = chargesOf(entered, child.key);
      const byWeek = charges.filter(({ per }) => per === 'week');
      if (byWeek.length === 0) continue;
      const paid = byWeek.map(({ amount }) => Money.of(amount, 'month').times(Count.of(count)));
      const all = Money.sum('month', [
        ...paid,
        ...charges.filter(({ per }) => per === 'month').map(({ amount }) => Money.of(amount, 'month')),
      ]);
      evaluation.vary(childcareForChild, child, all);
    }
  },
});

const chargesOf = ({ now }: Case, child: string) => now.childcare.filter((charge) => charge.child === child);

/** What would have been paid for childcare by the statement, where the case has no such amount. */
function anotherAmount({ entered, present, lines, statement }: Asked): Hypothesis[] {
  const childcare = statement.lines.get('childcare');
  const [child] = present.circumstances.children;
  if (childcare === undefined || childcare.isNil() || isSame(childcare, lines.childcare) || child === undefined) return [];
  const paid = childcare.dividedBy(present.the(childcareShare)).rounded(penny);
  return [
    {
      ...shared,
      kind: 'amount',
      code: 'another-childcare',
      text: `${pounds(paid)} of childcare was reported for this period: 85% of it is paid.`,
      check: report,
      changes: [
        {
          path: 'now.childcare',
          value: [
            {
              child: entered.now.childcare[0]?.child ?? child.key,
              amount: paid.inPounds(),
              per: 'month',
            },
          ],
        },
      ],
    },
  ];
}
