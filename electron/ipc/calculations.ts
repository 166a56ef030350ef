import { calculate, type PackInUse } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Result } from '#shared/calculation/result';
import type { CalculationSummary } from '#shared/ipc/records';
import type { Trace } from '#shared/calculation/trace';
import { TaperFailure } from '../failure.ts';
import { addCalculation, listCalculations, readCalculation, signCalculation, type NewCalculation } from '../store/calculations.ts';
import { readSummary } from '../store/cases.ts';
import type { WritableRecords } from '../store/connection.ts';
import { addToLog, markOf } from '../store/log.ts';
import { readSettings } from '../store/settings.ts';
import { closeAndLog } from './hand-overs.ts';
import type { Desk, Handlers } from './handlers.ts';

export const calculationHandlers = ({ store, rates, now }: Desk): Handlers<'calculations'> => ({
  'calculations.list': ({ caseId }) => listCalculations(store.readable(), caseId),
  'calculations.read': ({ id }) => readCalculation(store.readable(), id),
  'calculations.save': ({ caseId, case: entered }) => {
    const records = store.writable();
    return addCalculation(records, calculationOf(caseId, checked(entered), rates.inUse()), now());
  },
  'calculations.sign': ({ id }) => {
    const records = store.writable();
    return records.together(() => signAndLog(records, id, now()));
  },
  'calculations.saveSigned': ({ caseId, case: entered, answer }) => {
    const records = store.writable();
    const calculation = calculationOf(caseId, checked(entered), rates.inUse());
    return records.together(() => {
      const signed = signAndLog(records, addCalculation(records, calculation, now()).id, now());
      const { handOver } = readSummary(records, caseId);
      if (handOver) closeAndLog(records, handOver.id, { outcome: 'looked-at', answer, calculationId: signed.id }, now());
      return signed;
    });
  },
});

function signAndLog(records: WritableRecords, id: string, now: Date): CalculationSummary {
  const signed = signCalculation(records, id, readSettings(records).adviser, now);
  addToLog(records, 'calculation-signed', now, { mark: markOf(signed.caseId), details: `as at ${signed.asAt}` });
  return signed;
}

function checked(entered: unknown): Case {
  const parsed = parseCase(entered);
  if (parsed.ok) return parsed.case;
  const [first] = parsed.problems;
  throw new TaperFailure('invalid-case', first?.message ?? 'This is not a case that Taper can calculate.', first?.path);
}

function calculationOf(caseId: string, subject: Case, pack: PackInUse | undefined): NewCalculation {
  const { result, traces } = withoutTraces(calculate(subject, { trace: true, pack }));
  const named = result.pack && { pack: result.pack.name };
  return { caseId, edition: result.edition, ...named, asAt: result.asAt, gains: gainsOf(result), case: subject, result, traces };
}

/** The traces are kept beside the result, each under its situation. */
function withoutTraces(traced: Result): { result: Result; traces: Record<string, Trace> } {
  const traces: Record<string, Trace> = {};
  const situations = traced.situations.map(({ trace, ...situation }) => {
    if (trace) traces[situation.id] = trace;
    return situation;
  });
  return { result: { ...traced, situations }, traces };
}

/** The gain a month of each scenario over the present, under the scenario's name. */
function gainsOf(result: Result): NewCalculation['gains'] {
  return result.comparisons.map(({ to, gain }) => {
    const name = result.situations.find((situation) => situation.id === to)?.name ?? to;
    return gain ? { name, month: gain.month } : { name };
  });
}
