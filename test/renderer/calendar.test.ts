import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { months } from '#rules';
import { caseSchema } from '#shared/case/schema';
import { calendarOf, dayReading, markedDays, monthReading } from '../../renderer/features/months/calendar.ts';

const subject = caseSchema.parse(JSON.parse(readFileSync(new URL('../e2e/cases/four-weekly-pay.json', import.meta.url), 'utf8')));
const scenario = subject.scenarios[0]?.id ?? '';
const timeline = months(subject, scenario, { months: 12 });
const calendar = calendarOf(timeline);

describe('the calendar of the months', () => {
  it('has every day of each month once, in weeks from Monday on', () => {
    expect(calendar).toHaveLength(12);
    for (const { weeks, ahead } of calendar) {
      const days = weeks.flat().filter((day) => day !== undefined);
      expect(days.map(({ day }) => day)).toEqual(days.map((_, at) => at + 1));
      expect(days.every(({ date }) => date.startsWith(ahead.month.month))).toBe(true);
      for (const week of weeks) expect(week).toHaveLength(7);
      // A Monday stands first: the day after each Sunday begins a week.
      for (const week of weeks) {
        const [monday] = week;
        if (monday !== undefined) expect(new Date(`${monday.date}T00:00:00Z`).getUTCDay()).toBe(1);
      }
    }
  });

  it('marks every day on which wages, Universal Credit, other money, rent or council tax move, and no other', () => {
    for (const { ahead, weeks, words } of calendar) {
      const expected = new Map<string, Set<string>>();
      const put = (date: string, kind: string) => expected.set(date, (expected.get(date) ?? new Set()).add(kind));
      for (const { date, line } of ahead.month.arrives)
        put(date, line === 'net-pay' ? 'pay' : line === 'universal-credit' ? 'universal-credit' : 'other-money');
      for (const { date, line } of ahead.month.goesOut) if (line === 'rent' || line === 'council-tax') put(date, line);
      const marked = weeks.flat().filter((day) => day !== undefined && day.kinds.length > 0);
      expect(marked.map((day) => day?.date)).toEqual([...expected.keys()].toSorted());
      for (const day of marked) expect(new Set(day?.kinds)).toEqual(expected.get(day?.date ?? ''));
      expect(words.flatMap(({ days }) => days)).toHaveLength([...expected.values()].reduce((sum, kinds) => sum + kinds.size, 0));
    }
  });

  it('marks both pay days that fall into one period of Universal Credit, and says so in the month of the second', () => {
    const days = markedDays(calendar).filter(({ day }) => day.together !== undefined);
    expect(days.map(({ day }) => [day.date, day.together])).toEqual([
      ['2027-08-13', '×2'],
      ['2027-09-10', '×2'],
    ]);
    const september = calendar.find(({ ahead }) => ahead.month.month === '2027-09');
    expect(september?.notes).toContain('Two pay days in one Universal Credit period');
    expect(september && monthReading(september)).toContain('Two pay days in one Universal Credit period');
    expect(days[1]?.day.said.at(-1)).toMatch(/^2 pay days fall into the period to 11 September 2027\./);
  });

  it('is read day by day, each with its amounts and what the month comes to', () => {
    const marked = markedDays(calendar);
    expect(marked.map(({ day }) => day.index)).toEqual(marked.map((_, at) => at));
    const pay = marked.find(({ day }) => day.kinds.includes('pay'));
    if (pay === undefined) throw new Error('No pay day.');
    expect(dayReading(pay.day, pay.month)).toMatch(/^\w+day \d+ \w+ 20\d\d: .*£[\d,.]+.*\. \w+ 20\d\d: £[\d,.]+ left/);
  });
});
