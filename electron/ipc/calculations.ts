import { calculate, CaseError, type PackInUse } from '#rules';
import { isIn2011 } from '#shared/case/dates';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Result } from '#shared/calculation/result';
import type { CalculationSummary, KeptMonths } from '#shared/ipc/records';
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
  'calculations.sign': ({ id, adviser }) => {
    const records = store.writable();
    return records.together(() => signAndLog(records, id, adviser, now()));
  },
  'calculations.saveSigned': ({ caseId, case: entered, answer, adviser }) => {
    const records = store.writable();
    const calculation = calculationOf(caseId, checked(entered), rates.inUse());
    return records.together(() => {
      const signed = signAndLog(records, addCalculation(records, calculation, now()).id, adviser, now());
      const { handOver } = readSummary(records, caseId);
      if (handOver) closeAndLog(records, handOver.id, { outcome: 'looked-at', answer, calculationId: signed.id }, now(), adviser);
      return signed;
    });
  },
});

function signAndLog(records: WritableRecords, id: string, adviser: string | undefined, now: Date): CalculationSummary {
  const signed = signCalculation(records, id, adviser ?? readSettings(records).adviser, now);
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
  const { result: whole, traces } = withoutTraces(withMonths(subject, pack));
  const { result, months } = withoutMonths(whole);
  const named = result.pack && { pack: result.pack.name };
  return {
    caseId,
    edition: result.edition,
    ...named,
    asAt: result.asAt,
    gains: gainsOf(result),
    case: subject,
    result,
    traces,
    ...(months && { months }),
  };
}

/** So many months are shown at first; of a stop, that of the stop and those in which a new claim is paid. */
const kept = { months: 12, monthsAfterStop: 6 };

/** The calculation with its months, where the law has any and nothing is missing for them. */
function withMonths(subject: Case, pack: PackInUse | undefined): Result {
  if (isIn2011(subject.asAt)) return calculate(subject, { trace: true, pack });
  try {
    return calculate(subject, { trace: true, pack, ...kept });
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    return calculate(subject, { trace: true, pack });
  }
}

/** The months are kept beside the result, packed as the traces are. */
function withoutMonths({ timelines, stopping, ...rest }: Result): { result: Result; months: KeptMonths | undefined } {
  const result = { ...rest, ...(stopping && { stopping: stopping.map(({ timeline: _, lowestMonth: __, ...stop }) => stop) }) };
  if (timelines === undefined) return { result, months: undefined };
  const afterStops = (stopping ?? []).map(({ situation, timeline, lowestMonth }) => ({
    situation,
    ...(timeline && { timeline }),
    ...(lowestMonth && { lowestMonth }),
  }));
  return { result, months: { timelines, afterStops } };
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
