import type { NewCalculation } from '#electron/store/calculations';
import type { Result } from '#shared/calculation/result';
import type { Trace } from '#shared/calculation/trace';
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
  };
}
