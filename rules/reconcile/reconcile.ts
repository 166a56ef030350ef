import type { ReconcileCause, Reconciliation, ReconcileExplanation, ReconciledLine } from '#shared/calculation/reconcile';
import { statementLines } from '#shared/calculation/reconcile';
import type { Statement } from '#shared/case/statement';
import type { Case } from '#shared/case/schema';
import { digest, edition } from '../calculation/index.ts';
import type { FiguresInUse } from '../engine/index.ts';
import { circumstancesOf } from '../facts/index.ts';
import { figuresOf, type ByPack } from '../rate-pack/index.ts';
import { reportingProblems } from '../situation/index.ts';
import type { PresentIn } from '../timeline/index.ts';
import type { Asked, Hypothesis } from './hypothesis.ts';
import { hypothesesFor } from './hypotheses/index.ts';
import { isSame, linesOf, nil, type Lines } from './lines.ts';
import { assumptionsOf, refusalsOf } from './notes.ts';
import { readStatement, type StatementRead } from './read-statement.ts';
import { explanationsIn, type Tried } from './search.ts';
import { Workings } from './working.ts';

/**
 * The statement of a case beside what Taper works out for its present in that assessment period: line by line, and what would
 * explain a difference. Every explanation is a whole working of the rules that makes a line, or all of them, agree to the penny.
 * The amounts of the statement change no figure; its period gives the assessment periods (decision 13).
 * @throws CaseError as `calculate` does; RangeError for a case without a statement
 */
export function reconcile(entered: Case, by: ByPack = {}): Reconciliation {
  const { statement } = entered;
  if (statement === undefined) throw new RangeError('This case has no statement.');
  const figures = figuresOf(by);
  return reportingProblems(circumstancesOf(entered, 'now', figures), () => ({
    format: 'taper-reconciliation',
    version: 1,
    reference: entered.reference,
    edition,
    digest,
    ...(by.pack !== undefined && { pack: by.pack.reference }),
    from: statement.from,
    to: statement.to,
    ...reconciled(entered, statement, figures),
  }));
}

type Reconciled = Pick<Reconciliation, 'pay' | 'lines' | 'agrees' | 'explanations' | 'unexplained' | 'notes' | 'assumptions' | 'refusals'>;

function reconciled(entered: Case, { from, to, ...rest }: Statement, figures: FiguresInUse): Reconciled {
  const period = { starts: from, ends: to };
  const childrenTogether = rest.entitlement?.disabledChildren === undefined;
  const workings = new Workings(entered, period, figures, childrenTogether);
  const statement = readStatement({ from, to, ...rest });
  const present = workings.present();
  const refusals = refusalsOf(present);
  const pay = workings.pay === 'pay-days' ? 'pay-days' : 'typical-month';
  const common = { pay, notes: statement.notes, refusals } as const;
  if (refusals.length > 0) return { ...common, lines: [], agrees: false, explanations: [], assumptions: [] };
  const lines = linesOf(present.evaluation, childrenTogether);
  const compared = comparedLines(lines, statement);
  const agrees = compared.every((line) => line.agrees !== false);
  const explained = agrees ? [] : explanationsOf(workings, present, lines, statement);
  return {
    ...common,
    lines: compared,
    agrees,
    explanations: explained,
    ...unexplainedBy(explained, compared),
    assumptions: assumptionsOf(present, workings, entered),
  };
}

function explanationsOf(workings: Workings, { evaluation }: PresentIn, lines: Lines, statement: StatementRead): ReconcileExplanation[] {
  const asked: Asked = {
    entered: workings.entered,
    period: workings.period,
    present: evaluation,
    lines,
    statement,
  };
  const tried = explanationsIn(asked, workings, hypothesesFor(asked, workings.pay));
  return tried.map((found, index) => explanationOf(found, statement, `${index + 1}`));
}

function comparedLines(lines: Lines, { lines: entered }: StatementRead): ReconciledLine[] {
  return statementLines.flatMap((line): ReconciledLine[] => {
    const [taper, own] = [lines[line], entered.get(line)];
    if (own === undefined) return taper.isNil() ? [] : [{ line, taper: taper.inPounds() }];
    if (own.isNil() && taper.isNil() && line !== 'payment') return [];
    const agrees = isSame(own, taper);
    return [
      {
        line,
        statement: own.inPounds(),
        taper: taper.inPounds(),
        difference: own.less(taper).inPounds(),
        agrees,
      },
    ];
  });
}

function causeOf({ code, kind, who, about, text, law, check, changes, field, isOneOfSeveral = false }: Hypothesis): ReconcileCause {
  return {
    code,
    kind,
    ...(who !== undefined && { who }),
    ...(about !== undefined && { about }),
    text,
    law,
    check,
    ...(changes !== undefined && !isOneOfSeveral && { changes: [...changes] }),
    ...(field !== undefined && (changes === undefined || isOneOfSeveral) && { field }),
  };
}

function explanationOf({ hypotheses, lines, whole, agree }: Tried, statement: StatementRead, id: string): ReconcileExplanation {
  return {
    id,
    causes: hypotheses.map(causeOf),
    whole,
    agree: [...agree],
    payment: lines.payment.inPounds(),
    left: (statement.lines.get('payment') ?? nil).less(lines.payment).inPounds(),
  };
}

function unexplainedBy(
  explanations: readonly ReconcileExplanation[],
  compared: readonly ReconciledLine[],
): Pick<Reconciled, 'unexplained'> {
  if (compared.every(({ agrees }) => agrees !== false) || explanations.some(({ whole }) => whole)) return {};
  const reached = new Set(explanations.flatMap(({ agree }) => agree));
  const lines = compared.filter(({ line, agrees }) => agrees === false && !reached.has(line)).map(({ line }) => line);
  return {
    unexplained: {
      payment: compared.find(({ line }) => line === 'payment')?.difference ?? '0.00',
      lines,
    },
  };
}
