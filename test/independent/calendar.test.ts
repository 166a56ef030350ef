import { describe, expect, test } from 'vitest';
import { months } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Timeline } from '#shared/calculation/months';
import { calendarOf, type Line } from './calendar.ts';
import { calendarCase } from './calendars.ts';
import { pence, sum, written } from './pence.ts';

/** The months ahead beside a second calendar that shares no code with them, over calendars made up from seeds. */

const count = 300;
const seeds = Array.from({ length: count }, (_, index) => index + Number(process.env['TAPER_SEED'] ?? '0') * 1_000_003);

const signed = (amount: string): number => (amount.startsWith('-') ? -pence(amount.slice(1)) : pence(amount));

function caseOf(seed: number): Case {
  const parsed = parseCase(calendarCase(seed));
  if (!parsed.ok) throw new Error(`Calendar ${seed} is not valid: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.case;
}

const situationOf = (subject: Case): string => subject.scenarios[0]?.id ?? 'now';

function linesOf(timeline: Timeline): Line[] {
  return timeline.months.flatMap(({ arrives, goesOut }) =>
    [...arrives, ...goesOut].map(({ date, line, amount }) => ({ date, line, amount })),
  );
}

const inOrder = (lines: readonly Line[]): string[] => lines.map(({ date, line, amount }) => `${date} ${line} ${amount}`).toSorted();

describe.each(seeds)('calendar %i', (seed) => {
  const subject = caseOf(seed);
  const timeline = months(subject, situationOf(subject), { months: 12 });

  test('every payment comes on its day and to the penny as by the second calendar', () => {
    const changed = subject.scenarios[0];
    const theirs = calendarOf(subject, changed ?? subject.now, changed?.startsOn, timeline.until);
    expect(inOrder(linesOf(timeline))).toEqual(inOrder(theirs));
  });

  test('the months add up: each to its lines, the balance from month to month, and every line to its awards', () => {
    expect(timeline.refusals).toEqual([]);
    let balance = signed(timeline.openingBalance);
    for (const month of timeline.months) {
      const [arrived, gone] = [month.arrives, month.goesOut].map((entries) => sum(entries.map(({ amount }) => pence(amount))));
      expect([month.arrived, month.gone, month.left]).toEqual([
        written(arrived ?? 0),
        written(gone ?? 0),
        written((arrived ?? 0) - (gone ?? 0)),
      ]);
      const days = [...new Set([...month.arrives, ...month.goesOut].map(({ date }) => date))].toSorted();
      let running = balance;
      let lowest = days[0]?.endsWith('-01') === true || days[0] === timeline.from ? Infinity : balance;
      for (const date of days) {
        const on = (entries: typeof month.arrives): number =>
          sum(entries.filter((entry) => entry.date === date).map(({ amount }) => pence(amount)));
        running += on(month.arrives) - on(month.goesOut);
        lowest = Math.min(lowest, running);
      }
      balance += (arrived ?? 0) - (gone ?? 0);
      expect(month.balanceAtEnd).toBe(written(balance));
      expect(month.lowest.balance).toBe(written(lowest));
    }
    const paid = timeline.months.flatMap(({ arrives }) => arrives.filter(({ line }) => line === 'universal-credit'));
    expect(sum(paid.map(({ amount }) => pence(amount)))).toBe(sum(timeline.assessmentPeriods.map(({ award }) => pence(award))));
    const receipts = timeline.assessmentPeriods.flatMap((period) => period.receipts.map(({ job, payDay }) => `${job} ${payDay}`));
    expect(new Set(receipts).size).toBe(receipts.length);
  });
});
