import { describe, expect, test } from 'vitest';
import { calculate, CaseError, reconcile } from '#rules';
import { parseCase, type CaseProblem } from '#shared/case/problem';
import { householdAmounts, personAmounts } from '#shared/calculation/amounts';
import type { Result, SituationResult } from '#shared/calculation/result';
import type { ReconcileExplanation } from '#shared/calculation/reconcile';
import { caseOf, readLawCases, type LawCase, type Reconciled, type ToldOf } from './law-case.ts';

for (const [file, cases] of readLawCases()) {
  describe(file, () => {
    test.each(cases.map((lawCase) => [lawCase.name, lawCase] as const))('%s', (_, lawCase) => check(lawCase));
  });
}

function check(lawCase: LawCase): void {
  const answered = answerTo(caseOf(lawCase));
  if (lawCase['expect error'] !== undefined) {
    expect(answered.problem).toMatchObject(lawCase['expect error']);
    return;
  }
  expect(answered.problem).toBeUndefined();
  const result = answered.result;
  if (result === undefined) throw new Error('There is neither a result nor a problem.');
  expect(amountsOf(result.situations[0], lawCase.expect ?? {})).toEqual(lawCase.expect ?? {});
  for (const [id, amounts] of Object.entries(lawCase['expect in'] ?? {})) {
    expect(
      amountsOf(
        result.situations.find((situation) => situation.id === id),
        amounts,
      ),
    ).toEqual(amounts);
  }
  for (const [id, gain] of Object.entries(lawCase['expect gain'] ?? {})) {
    expect(result.comparisons.find(({ to }) => to === id)?.gain).toMatchObject(gain);
  }
  expectAll(
    lawCase['expect refusals'],
    result.refusals.map(({ code }) => code),
  );
  expectAll(
    lawCase['expect warnings'],
    result.warnings.map(({ code }) => code),
  );
  expectAll(
    lawCase['expect not counted'],
    result.notCounted.map(({ code }) => code),
  );
  expectAll(
    lawCase['expect assumptions'],
    result.assumptions.map(({ path }) => path),
  );
  for (const [code, wanted] of Object.entries(lawCase['expect status'] ?? {})) expectStatus(result, code, wanted);
  expect(stoppingOf(result, lawCase['expect stopping'] ?? {})).toEqual(lawCase['expect stopping'] ?? {});
  expect(worthsOf(result, lawCase['expect questions'] ?? {})).toEqual(lawCase['expect questions'] ?? {});
  if (lawCase['expect reconcile'] !== undefined)
    expect(reconciledIn(lawCase)).toEqual({
      ...lawCase['expect reconcile'],
      ...(lawCase['expect reconcile'].first !== undefined && { ties: lawCase['expect reconcile'].ties ?? [] }),
    });
}

const codesOf = ({ causes }: ReconcileExplanation): string => causes.map(({ code }) => code).join(' + ');

/** Of the statement beside the answer, what a law case asks about. */
function reconciledIn(lawCase: LawCase): Reconciled {
  const parsed = parseCase(caseOf(lawCase));
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const { agrees, lines, explanations, unexplained, notes } = reconcile(parsed.case);
  const asked = lawCase['expect reconcile'] ?? {};
  const [first, ...ties] = explanations.filter(({ whole }) => whole);
  const taperOf = (line: string): string => lines.find((each) => each.line === line)?.taper ?? '0.00';
  const explaining = (line: string): string =>
    explanations.filter(({ whole, agree }) => !whole && agree.some((own) => own === line)).map(codesOf)[0] ?? 'none';
  const asAsked = (record: Record<string, string> = {}, of: (line: string) => string) =>
    Object.fromEntries(Object.keys(record).map((line) => [line, of(line)]));
  return {
    ...(asked.agrees !== undefined && { agrees }),
    ...(asked.lines !== undefined && { lines: asAsked(asked.lines, taperOf) }),
    ...(asked.first !== undefined && { first: first === undefined ? 'none' : codesOf(first), ties: ties.map(codesOf) }),
    ...(asked['by line'] !== undefined && { 'by line': asAsked(asked['by line'], explaining) }),
    ...(asked.unexplained !== undefined && { unexplained: unexplained?.payment ?? 'none' }),
    ...(asked.notes !== undefined && { notes: notes.map(({ code }) => code) }),
    ...(asked.changes !== undefined && {
      changes: Object.fromEntries((first?.causes ?? []).flatMap(({ changes = [] }) => changes.map(({ path, value }) => [path, value]))),
    }),
  };
}

/** What is told under a code. Different states are shown together, so that a case has to choose. */
function expectStatus({ status }: Result, code: string, wanted: string | ToldOf | readonly ToldOf[]): void {
  const all = typeof wanted === 'string' ? [{ state: wanted }] : Array.isArray(wanted) ? (wanted as readonly ToldOf[]) : [wanted as ToldOf];
  for (const { situation, who, state, text, source, checked } of all) {
    const told = status.filter(
      (entry) => entry.code === code && (situation ?? entry.situation) === entry.situation && (who ?? entry.who) === entry.who,
    );
    const states = new Set(told.map((entry) => entry.state));
    expect({ code, situation, who, state: states.size === 0 ? 'none' : [...states].join(', ') }).toEqual({ code, situation, who, state });
    for (const entry of told) {
      if (text !== undefined) expect(entry.text).toContain(text);
      if (source !== undefined) expect(entry.source).toContain(source);
      if (checked !== undefined) expect(entry.checked).toBe(checked);
    }
  }
}

/** What becomes of each thing that a law case names after the first stop, with the last day on which coming back keeps it; "break" is the break itself. */
const stoppingOf = ({ stopping = [] }: Result, wanted: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.keys(wanted).map((code) => {
      const [stop] = stopping;
      if (code === 'break') return [code, stop?.break === undefined ? 'none' : `${stop.break.from} to ${stop.break.to ?? 'open'}`];
      const [, ofLastPay] = /^lastPay\.(.+)$/.exec(code) ?? [];
      if (ofLastPay !== undefined) return [code, new Map(Object.entries(stop?.lastPay ?? {})).get(ofLastPay) ?? 'none'];
      const date = stop?.dates.find((day) => day.code === code);
      if (date !== undefined) return [code, date.on];
      const entries = (stop?.ledger ?? []).filter((entry) => entry.code === code);
      const told = entries.map(({ state, until }) => (until === undefined ? state : `${state} until ${until}`));
      return [code, told.length === 0 ? 'none' : told.join(', ')];
    }),
  );

/** The worth of each question that a law case names. */
const worthsOf = ({ questions = [] }: Result, wanted: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(wanted).map(([code, expected]) => {
      const question = questions.find((asked) => asked.code === code);
      if (question === undefined) return [code, 'none'];
      return [code, expected === 'asked' ? 'asked' : (question.worth ?? 'no worth')];
    }),
  );

const expectAll = (wanted: readonly string[] | undefined, found: string[]): void => {
  if (wanted !== undefined) expect(found).toEqual(expect.arrayContaining([...wanted]));
};

function answerTo(input: unknown): { result?: Result; problem?: CaseProblem | undefined } {
  const parsed = parseCase(input);
  if (!parsed.ok) return { problem: parsed.problems[0] };
  try {
    return { result: calculate(parsed.case) };
  } catch (error) {
    if (error instanceof CaseError) return { problem: error.problem };
    throw error;
  }
}

/** The amounts that a law case names: "universal-credit" of the household, "client.net-pay" of a person. */
function amountsOf(situation: SituationResult | undefined, wanted: Record<string, string>): Record<string, string | undefined> {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, amountOf(situation, name)]));
}

function amountOf(situation: SituationResult | undefined, name: string): string | undefined {
  if (situation !== undefined) expectKnown(name);
  const amounts: Readonly<Record<string, string | undefined>> = situation?.amounts ?? {};
  const [who, ...rest] = name.split('.');
  if (who !== 'client' && who !== 'partner') return amounts[name];
  const own: Readonly<Record<string, string | undefined>> = situation?.people[who] ?? {};
  return own[rest.join('.')];
}

/** A name that no result has is a slip of the law case, not an amount that is absent. */
function expectKnown(name: string): void {
  const bare = name.replace(/^(client|partner)\./, '');
  const known: readonly string[] = bare === name ? householdAmounts : personAmounts;
  if (known.includes(bare)) return;
  const near = known.filter((other) => other.startsWith(bare.slice(0, 6)));
  throw new Error(`"${name}" is no amount of a result. ${near.length === 0 ? '' : `Did you mean ${near.join(', ')}?`}`);
}
