import type { StatementLine } from '#shared/calculation/reconcile';
import type { Asked, Hypothesis } from './hypothesis.ts';
import { isSame, totals, type Lines } from './lines.ts';
import type { Workings } from './working.ts';

/** Hypotheses worked out together, and what they do to the lines that the statement has. */
export interface Tried {
  readonly hypotheses: readonly Hypothesis[];
  readonly lines: Lines;
  /** Every line that the statement has agrees, and the payment. */
  readonly whole: boolean;
  /** The lines that differed and agree with it. */
  readonly agree: readonly StatementLine[];
  /** The lines that agreed and differ with it, totals apart. */
  readonly broken: readonly StatementLine[];
}

/** So many pairs are tried at most: enough for every pair with one cause that a line points at. */
const mostPairs = 800;
/** So many explanations of one line are told. */
const mostForALine = 4;

/**
 * What explains the statement, the best first: single causes for the whole of it; where there is none, pairs; where there is
 * none either, one cause for each line that differs, taken together; and last what explains single lines. An amount that the case
 * has otherwise explains nothing where a cause does.
 */
export function explanationsIn(asked: Asked, workings: Workings, hypotheses: readonly Hypothesis[]): Tried[] {
  const attempt = attemptsWith(asked, workings);
  const singles = hypotheses.flatMap((hypothesis) => attempt([hypothesis]));
  const found = bestOf(singles.filter(({ whole }) => whole));
  if (found.length > 0) return found;
  const leading = singles.filter(({ agree, broken }) => agree.some(isNoTotal) && broken.length === 0);
  const paired = bestOf(pairsOf(leading, singles, attempt));
  if (paired.length > 0) return paired;
  const together = oneForEachLine(asked, leading, attempt);
  return together === undefined ? byLine(asked, leading) : [together];
}

type Attempt = (hypotheses: readonly Hypothesis[]) => Tried[];

/** Works hypotheses out; nothing where the rules cannot, or where nothing moves. */
function attemptsWith({ lines: before, statement }: Asked, workings: Workings): Attempt {
  const compared = [...statement.lines];
  return (hypotheses) => {
    const lines = workings.linesUnder(hypotheses);
    if (lines === undefined || compared.every(([line]) => isSame(lines[line], before[line]))) return [];
    const agreed = compared.filter(([line, amount]) => isSame(lines[line], amount)).map(([line]) => line);
    return [
      {
        hypotheses,
        lines,
        whole: agreed.length === compared.length,
        agree: agreed.filter((line) => !isSame(before[line], statement.lines.get(line) ?? before[line])),
        broken: compared
          .filter(([line, amount]) => isNoTotal(line) && isSame(before[line], amount) && !isSame(lines[line], amount))
          .map(([line]) => line),
      },
    ];
  };
}

const isNoTotal = (line: StatementLine): boolean => !totals.includes(line);
const amountsIn = ({ hypotheses }: Tried): number => hypotheses.filter(({ kind }) => kind === 'amount').length;

/** Of those that explain the whole, the ones with the fewest amounts that are only taken from the statement. */
function bestOf(whole: readonly Tried[]): Tried[] {
  const fewest = whole.reduce((least, tried) => (amountsIn(tried) < least ? amountsIn(tried) : least), 9);
  return whole.filter((tried) => amountsIn(tried) === fewest);
}

/** Pairs that explain the whole: one that a line points at with any other; where only the payment is known, any two causes. */
function pairsOf(leading: readonly Tried[], singles: readonly Tried[], attempt: Attempt): Tried[] {
  const firsts = leading.length > 0 ? leading : singles;
  const seen = new Set<string>();
  const found: Tried[] = [];
  for (const first of firsts) {
    for (const second of singles) {
      const [one, other] = [first.hypotheses[0], second.hypotheses[0]];
      if (one === undefined || other === undefined || one.topic === other.topic) continue;
      const key = [singles.indexOf(first), singles.indexOf(second)].toSorted((a, b) => a - b).join(' ');
      if (seen.has(key)) continue;
      if (seen.size >= mostPairs) return found;
      seen.add(key);
      found.push(...attempt([one, other]).filter(({ whole }) => whole));
    }
  }
  return found;
}

/** The best cause of each line that differs, all together, where they then explain the whole. */
function oneForEachLine({ statement, lines }: Asked, leading: readonly Tried[], attempt: Attempt): Tried | undefined {
  const chosen: Hypothesis[] = [];
  for (const [line, amount] of statement.lines) {
    if (!isNoTotal(line) || isSame(lines[line], amount)) continue;
    const [best] = rankedFor(line, leading);
    const hypothesis = best?.hypotheses[0];
    if (hypothesis !== undefined && !chosen.some(({ topic }) => topic === hypothesis.topic)) chosen.push(hypothesis);
  }
  return chosen.length < 2 ? undefined : attempt(chosen).find(({ whole }) => whole);
}

/** Causes of single lines, those that explain the most lines first. */
function byLine({ statement, lines }: Asked, leading: readonly Tried[]): Tried[] {
  const told = new Set<Tried>();
  for (const [line, amount] of statement.lines) {
    if (!isNoTotal(line) || isSame(lines[line], amount)) continue;
    for (const tried of rankedFor(line, leading).slice(0, mostForALine)) told.add(tried);
  }
  return [...told].toSorted((one, other) => other.agree.length - one.agree.length);
}

/** The explanations of a line: causes before amounts, and of these the ones that make more lines agree. */
function rankedFor(line: StatementLine, leading: readonly Tried[]): Tried[] {
  const own = bestOf(leading.filter(({ agree }) => agree.includes(line)));
  return own.toSorted((one, other) => other.agree.length - one.agree.length);
}
