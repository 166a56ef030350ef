import type { NewCalculation } from '#electron/store/calculations';
import type { Result } from '#shared/calculation/result';
import type { Trace } from '#shared/calculation/trace';
import type { KeptMonths } from '#shared/ipc/records';
import { parseCase } from '#shared/case/problem';
import single from '../households/single.json' with { type: 'json' };

const trace: Trace = [
  {
    key: 'money-left',
    question: 'money-left',
    title: 'money left',
    kind: 'rule',
    value: { kind: 'money', text: '0.10', per: 'month' },
    asked: [],
  },
];

const result: Result = {
  format: 'taper-result',
  version: 1,
  reference: 'HH-SINGLE',
  edition: '2026.1',
  asAt: '2026-06-15',
  situations: [{ id: 'now', asAt: '2026-06-15', amounts: { 'money-left': '0.10' }, people: { client: { 'gross-pay': '0.00' } } }],
  comparisons: [],
  status: [],
  warnings: [],
  assumptions: [],
  notCounted: [],
  refusals: [],
};

const months: KeptMonths = {
  timelines: [
    {
      situation: 'now',
      from: '2026-06-15',
      until: '2026-06-30',
      openingBalance: '0.00',
      assessmentPeriods: [],
      months: [
        {
          month: '2026-06',
          arrives: [],
          goesOut: [],
          arrived: '0.00',
          gone: '0.00',
          left: '0.00',
          balanceAtEnd: '0.00',
          lowest: { date: '2026-06-15', balance: '0.00' },
          marks: [],
        },
      ],
      assumptions: [],
      refusals: [],
    },
  ],
  afterStops: [],
};

/** A small calculation of a case, as it is handed to the records. */
export function oneCalculation(caseId: string): NewCalculation {
  const parsed = parseCase(single);
  if (!parsed.ok) throw new Error('The example case is not a case.');
  return {
    caseId,
    edition: '2026.1',
    asAt: '2026-06-15',
    gains: [{ name: '20 hours', month: '0.10' }, { name: 'refused' }],
    case: parsed.case,
    result,
    traces: { now: trace },
    months,
  };
}
