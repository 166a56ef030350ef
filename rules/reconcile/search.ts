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
/** So many pairs are told, and so many explanations of one line. */
const mostPairsTold = 8;
const mostForALine = 4;

/**
 * What explains the statement, the best first: single causes for the whole of it; where there is none, pairs of causes, and then
 * amounts that the case has otherwise, which explain their line always; where there is none either, one cause for each line
 * that differs, taken together; and last what explains single lines.
 */
export function explanationsIn(asked: Asked, workings: Workings, hypotheses: readonly Hypothesis[]): Tried[] {
  const attempt = attemptsWith(asked, workings);
  const singles = withAlikeTogether(hypotheses.flatMap((hypothesis) => attempt([hypothesis])));
  const found = singles.filter(({ whole }) => whole);
  const causes = found.filter((tried) => amountsIn(tried) === 0);
  if (causes.length > 0) return causes;
  const pool = found.length > 0 ? singles.filter((tried) => amountsIn(tried) === 0) : singles;
  const paired = bestOf(pairsOf(asked, pool, attempt)).slice(0, mostPairsTold);
  if (paired.length + found.length > 0) return [...paired, ...found];
  const leading = singles.filter(leads);
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

/** Hypotheses of one kind that give the same figures are told as one, which then changes no answer: which of them it is, is not known. */
function withAlikeTogether(singles: readonly Tried[]): Tried[] {
  const groups = new Map<string, [Tried, ...Tried[]]>();
  for (const tried of singles) {
    const [{ code, about, alike } = { code: '' }] = tried.hypotheses;
    const figures = Object.values(tried.lines).map((amount) => amount.inPounds());
    const key = alike === undefined ? `${groups.size}` : [code, about, ...figures].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tried]);
    else group.push(tried);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const all = group.flatMap(({ hypotheses }) => hypotheses);
    const told = all[0]?.alike?.(all);
    if (group.length === 1 || told === undefined) return first;
    return {
      ...first,
      hypotheses: first.hypotheses.map((hypothesis) => ({
        ...hypothesis,
        text: told,
        isOneOfSeveral: true,
      })),
    };
  });
}

const isNoTotal = (line: StatementLine): boolean => !totals.includes(line);
const amountsIn = ({ hypotheses }: Tried): number => hypotheses.filter(({ kind }) => kind === 'amount').length;

/** Of those that explain the whole, the ones with the fewest amounts that are only taken from the statement. */
function bestOf(whole: readonly Tried[]): Tried[] {
  const fewest = whole.reduce((least, tried) => (amountsIn(tried) < least ? amountsIn(tried) : least), 9);
  return whole.filter((tried) => amountsIn(tried) === fewest);
}

/** Whether it makes a line agree and no other line differ. */
const leads = ({ agree, broken }: Tried): boolean => agree.some(isNoTotal) && broken.length === 0;

/**
 * Pairs that explain the whole: one that makes a line agree with any other, and two that both move a line that differs; where only
 * the payment is known, any two.
 */
function pairsOf({ lines: before, statement }: Asked, pool: readonly Tried[], attempt: Attempt): Tried[] {
  const differing = [...statement.lines].filter(([line, amount]) => isNoTotal(line) && !isSame(before[line], amount));
  const touching = pool.filter(
    ({ lines, broken }) => broken.length === 0 && differing.some(([line]) => !isSame(lines[line], before[line])),
  );
  const tries: (readonly [Tried, Tried])[] =
    differing.length === 0
      ? pool.flatMap((first) => pool.map((second) => [first, second] as const))
      : [
          ...pool.filter(leads).flatMap((first) => pool.map((second) => [first, second] as const)),
          ...touching.flatMap((first) => touching.map((second) => [first, second] as const)),
        ];
  const seen = new Set<string>();
  const found: Tried[] = [];
  for (const pair of tries) {
    const [first, second] = pair.map(({ hypotheses }) => hypotheses[0]);
    if (first === undefined || second === undefined || first.topic === second.topic) continue;
    const key = pair
      .map((tried) => pool.indexOf(tried))
      .toSorted((one, other) => one - other)
      .join(' ');
    if (seen.has(key)) continue;
    if (seen.size >= mostPairs) break;
    seen.add(key);
    found.push(...attempt([first, second]).filter(({ whole }) => whole));
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
