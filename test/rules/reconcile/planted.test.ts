import { expect, test } from 'vitest';
import { CaseError, reconcile } from '#rules';
import { Refused } from '#rules/engine/index';
import { figuresOf } from '#rules/rate-pack/index';
import { hypothesesFor } from '#rules/reconcile/hypotheses/index';
import { linesOf, type Lines } from '#rules/reconcile/lines';
import { Workings } from '#rules/reconcile/working';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Statement } from '#shared/case/statement';
import { generateCase } from '#test/households/generate';
import { Chance } from '#test/independent/chance';
import { planters } from './planters.ts';

/**
 * In a generated household one thing is made otherwise, and the statement is that household's own. Set beside the household as
 * it was before, what was made otherwise has to be among the explanations, in every single case.
 */

const first = Number(process.env['TAPER_SEED'] ?? '0');
const count = Number(process.env['TAPER_HOUSEHOLDS'] ?? '450');

const figures = figuresOf({});

interface Planted {
  seed: number;
  /** The case as the adviser has it, with the statement of what was planted. */
  entered: Case;
  code: string;
}

function householdOf(seed: number): Case | undefined {
  const parsed = parseCase(generateCase(seed));
  return parsed.ok && parsed.case.claims.universalCredit ? parsed.case : undefined;
}

/** The month that begins on the date of the case. */
function periodOf({ asAt }: Case): { starts: string; ends: string } {
  const end = new Date(`${asAt}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 1);
  if (end.getUTCDate() !== Number(asAt.slice(8))) end.setUTCDate(0);
  else end.setUTCDate(end.getUTCDate() - 1);
  return { starts: asAt, ends: end.toISOString().slice(0, 10) };
}

function linesFor(entered: Case): Lines | undefined {
  try {
    return linesOf(new Workings(entered, periodOf(entered), figures).present().evaluation);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

const isOther = (one: Lines, other: Lines): boolean =>
  Object.entries(one).some(([line, amount]) => !amount.decimal.eq(other[line as keyof Lines].decimal));

/** A statement with every line that is not nothing. */
function statementOf(entered: Case, lines: Lines): Statement {
  const { starts, ends } = periodOf(entered);
  const shown = (line: keyof Lines): string | undefined => (lines[line].isNil() ? undefined : lines[line].inPounds());
  return {
    from: starts,
    to: ends,
    entitlement: {
      standardAllowance: shown('standard-allowance'),
      housing: shown('housing'),
      childAmounts: shown('children'),
      disabledChildren: shown('disabled-children'),
      childcare: shown('childcare'),
      carer: shown('carer'),
      health: shown('health'),
      transitional: shown('transitional'),
    },
    totalBefore: lines['total-before'].inPounds(),
    deductions: {
      takeHomePay: shown('take-home-pay'),
      otherIncome: shown('other-income'),
      savings: shown('savings'),
      benefitCap: shown('benefit-cap'),
      debts: shown('debts'),
    },
    payment: lines.payment.inPounds(),
  };
}

/** Answers of the case: the household with an answer that the adviser's case does not have, or has otherwise. */
function plantedAnswer(seed: number): Planted | undefined {
  const household = householdOf(seed);
  const the = new Chance(seed ^ 0x7ec0);
  const planter = the.pick(planters);
  const planted = household && planter(household, the, periodOf(household));
  if (planted === undefined) return undefined;
  const [truth, asEntered] = [linesFor(planted.truth), linesFor(planted.entered)];
  if (truth === undefined || asEntered === undefined || !isOther(truth, asEntered)) return undefined;
  return { seed, code: planted.code, entered: { ...planted.entered, statement: statementOf(planted.entered, truth) } };
}

/** What was applied otherwise than the law has it: the award as it then is. */
function plantedApplication(seed: number): Planted | undefined {
  const household = householdOf(seed);
  const lines = household && linesFor(household);
  if (household === undefined || lines === undefined) return undefined;
  const workings = new Workings(household, periodOf(household), figures);
  const statement = { lines: new Map(), takeHomePay: undefined, notes: [] };
  const asked = { entered: household, period: workings.period, present: workings.present().evaluation, lines, statement };
  const applied = hypothesesFor(asked, workings.pay).filter(({ kind }) => kind === 'applied');
  const hypothesis = new Chance(seed ^ 0x1a3).pick(applied);
  const under = workings.linesUnder([hypothesis]);
  if (under === undefined || !isOther(under, lines)) return undefined;
  return { seed, code: hypothesis.code, entered: { ...household, statement: statementOf(household, under) } };
}

function check(plant: (seed: number) => Planted | undefined, least: number): void {
  const tried: Planted[] = [];
  const missed: string[] = [];
  const codes = new Map<string, number>();
  const times: number[] = [];
  let named = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const planted = plant(seed);
    if (planted === undefined) continue;
    try {
      const began = performance.now();
      const { explanations, refusals } = reconcile(planted.entered);
      times.push(performance.now() - began);
      if (refusals.length > 0) continue;
      const found = explanations.filter(({ whole }) => whole).map(({ causes }) => causes.map(({ code }) => code).join(' + '));
      if (!found.includes(planted.code)) missed.push(`${seed} ${planted.code}: ${found.join(', ')}`);
      if (found[0] === planted.code) named += 1;
      tried.push(planted);
      codes.set(planted.code, (codes.get(planted.code) ?? 0) + 1);
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
    }
  }
  expect(missed).toEqual([]);
  expect(tried.length).toBeGreaterThan(least);
  const worst = Math.max(...times);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  process.stdout.write(
    `${tried.length} planted, ${codes.size} causes, ${named} named first; ${mean.toFixed(0)} ms in the middle, ${worst.toFixed(0)} ms at most\n`,
  );
}

test('an answer that the case has otherwise is among the explanations', () => check(plantedAnswer, 90), 240_000);

test('law that was applied otherwise is among the explanations', () => check(plantedApplication, 150), 240_000);
