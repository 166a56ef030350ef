import { expect, test } from 'vitest';
import { calculate, CaseError, months } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import { timeline as shape, type Entry, type Timeline } from '#shared/calculation/months';
import { generateCase } from '#test/households/generate';
import { withCalendar } from '#test/households/with-calendar';

/** What must hold of the months of any household that the rules cover: over generated households of every kind. */

const seeds = Array.from({ length: 240 }, (_, index) => index);

const pence = (pounds: string): bigint => BigInt(pounds.replace('.', ''));
const total = (entries: readonly Pick<Entry, 'amount'>[]): bigint => entries.reduce((sum, { amount }) => sum + pence(amount), 0n);
const written = (amount: bigint): string =>
  `${amount < 0n ? '-' : ''}${String(amount < 0n ? -amount : amount)
    .padStart(3, '0')
    .replace(/(..)$/, '.$1')}`;

function timelinesOf(seed: number): Timeline[] {
  const parsed = parseCase(withCalendar(generateCase(seed), seed));
  if (!parsed.ok || !isAnswered(parsed.case)) return [];
  return [parsed.case.now, ...parsed.case.scenarios].map(({ id }) => months(parsed.case, id, { months: 18 }));
}

/** Whether the typical month can be worked out: what a case lacks for it, the months lack as well. */
function isAnswered(subject: Case): boolean {
  try {
    calculate(subject);
    return true;
  } catch (error) {
    if (error instanceof CaseError) return false;
    throw error;
  }
}

const timelines = seeds.flatMap(timelinesOf);

test('enough calendars are worked out, of every kind', () => {
  const worked = timelines.filter(({ months: all }) => all.length > 0);
  expect(worked.length).toBeGreaterThan(350);
  const codes = new Set(worked.flatMap(({ months: all }) => all.flatMap(({ marks }) => marks.map(({ code }) => code))));
  expect(codes.size).toBeGreaterThan(12);
});

test('each has the shape of the public format', () => {
  for (const timeline of timelines) expect(shape.safeParse(timeline).success).toBe(true);
});

test('every month adds up, and the balance goes on from month to month', () => {
  for (const timeline of timelines) {
    let balance = pence(timeline.openingBalance);
    for (const month of timeline.months) {
      const left = total(month.arrives) - total(month.goesOut);
      balance += left;
      expect([month.arrived, month.gone, month.left, month.balanceAtEnd]).toEqual(
        [total(month.arrives), total(month.goesOut), left, balance].map(written),
      );
      expect(pence(month.lowest.balance) <= balance).toBe(true);
      for (const { date } of [...month.arrives, ...month.goesOut]) expect(date.startsWith(month.month) && date >= timeline.from).toBe(true);
    }
  }
});

test('what arrives of Universal Credit and what comes off it are the awards of the assessment periods, to the penny', () => {
  for (const { months: all, assessmentPeriods, from, until } of timelines) {
    const of = (line: Entry['line']): bigint =>
      total(all.flatMap(({ arrives, goesOut }) => [...arrives, ...goesOut].filter((entry) => entry.line === line)));
    const isWithin = (day: string | undefined): boolean => day !== undefined && day >= from && day <= until;
    const halves = assessmentPeriods.flatMap(({ award, paidOn, secondPaidOn }) => {
      const first = secondPaidOn === undefined ? pence(award) : (pence(award) + 1n) / 2n;
      return [isWithin(paidOn) ? first : 0n, isWithin(secondPaidOn) ? pence(award) - first : 0n];
    });
    const paid = assessmentPeriods.filter(({ paidOn }) => isWithin(paidOn));
    expect(of('universal-credit')).toBe(halves.reduce((sum, half) => sum + half, 0n));
    expect(of('uc-deductions')).toBe(total(paid.map(({ amounts }) => ({ amount: amounts['uc-deductions'] ?? '0.00' }))));
    for (const { award, paid: afterDeductions, amounts } of paid)
      expect(pence(award) - pence(amounts['uc-deductions'] ?? '0.00')).toBe(pence(afterDeductions));
  }
});

test('assessment periods follow one another without a gap, and every wage counts once', () => {
  for (const { assessmentPeriods } of timelines) {
    assessmentPeriods.forEach(({ starts, ends, receipts }, index) => {
      const next = assessmentPeriods[index + 1];
      if (next !== undefined) expect(Date.parse(next.starts) - Date.parse(ends)).toBe(86_400_000);
      for (const { payDay, receivedIn } of receipts) if (receivedIn === undefined) expect(payDay >= starts && payDay <= ends).toBe(true);
    });
    const wages = assessmentPeriods.flatMap(({ receipts }) =>
      receipts.map(({ who, job, payDay, gross }) => `${who} ${job} ${payDay} ${gross}`),
    );
    expect(new Set(wages).size).toBe(wages.length);
  }
});
