import type { Case } from '#shared/case/schema';
import type { Assumption, Result, Status } from '#shared/calculation/result';
import type { FiguresInUse } from '../engine/index.ts';
import { rangeOf } from '../ranges/index.ts';
import { CaseError } from '../situation/index.ts';
import { ledgerOverWays } from './status/over-ways.ts';

/**
 * The result of a case in which some answers are not known: figures with the values of the least gain, which is said under what
 * this rests on, the range beside them, and the ledger of every way; `told` is the ledger of one. Where there are too many ways to work out, no figure at all and a refusal.
 */
export function withRange(
  entered: Case,
  figures: FiguresInUse,
  calculated: (settled: Case) => Result,
  told: (settled: Case) => Status[],
): { result: Result; shown: Case } {
  const ranged = rangeOf(entered, figures);
  const { shown } = ranged;
  const result = calculated(shown);
  if (ranged.kind === 'too-many') return { result: withoutFigures(result, ranged.text), shown };
  const { range } = ranged;
  const held = new Set((range.held ?? []).map(({ path }) => path));
  const taken = range.shown.map(({ path, value }): Assumption => {
    const title = range.facts.find((fact) => fact.path === path)?.title ?? path;
    return {
      code: 'not-known',
      path,
      text: held.has(path)
        ? `Not known: ${title}. Too much is not known to count every answer together, so everything here takes "${value}". With another answer the figures can lie outside the range.`
        : `Not known: ${title}. The single figures take "${value}", with which the gain is least; the range says what they can be.`,
    };
  });
  const ledgers = ranged.ways.flatMap((way) => unlessItLacks(() => told(way)));
  const seen = ledgerOverWays(result.status, ledgers, entered.partner !== undefined);
  const status = range.held === undefined ? seen : seen.map(notSure);
  return { result: { ...result, status, assumptions: [...taken, ...result.assumptions], range }, shown };
}

/** What becomes of a thing where not every answer was counted with every other: nothing is sure of it. */
const notSure = (entry: Status): Status =>
  entry.state === 'unknown'
    ? entry
    : { ...entry, state: 'unknown', text: 'Too much is not known to say what becomes of this. Find it out before relying on it.' };

/** A ledger; none for a way in which the case lacks something else that it would need. */
function unlessItLacks(told: () => Status[]): Status[][] {
  try {
    return [told()];
  } catch (error) {
    if (error instanceof CaseError) return [];
    throw error;
  }
}

/** The case with the values of the answers that are not known with which single figures are shown. */
export function settledAsShown(entered: Case, figures: FiguresInUse): Case {
  return (entered.notKnown ?? []).length === 0 ? entered : rangeOf(entered, figures).shown;
}

function withoutFigures({ timelines: _, ...result }: Result, text: string): Result {
  return {
    ...result,
    situations: result.situations.map(({ id, name, asAt, people }) => ({
      id,
      ...(name !== undefined && { name }),
      asAt,
      amounts: {},
      people: people.partner === undefined ? { client: {} } : { client: {}, partner: {} },
    })),
    comparisons: result.comparisons.map(({ from, to }) => ({ from, to, lines: [] })),
    status: [],
    warnings: [],
    assumptions: [],
    questions: [],
    refusals: [{ code: 'too-much-not-known', path: 'notKnown', text }],
  };
}
