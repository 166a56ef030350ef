import { describe, expect, it } from 'vitest';
import { calculate } from '#rules';
import type { Stopping } from '#shared/calculation/stopping';
import { withAnswer, type Answer } from '../../renderer/draft/path.ts';
import { readDraft } from '../../renderer/draft/problems.ts';
import { setAsidePaths } from '../../renderer/draft/set-aside.ts';
import { breakWords, lastPayWords } from '../../renderer/words/stopping.ts';
import { answered } from './answered.ts';

const draftWith = (stops: Answer) => withAnswer(answered(), 'scenarios[0].stops', stops);

const stopping: Stopping = {
  situation: 'what-if-1',
  kind: 'job-ends',
  startsOn: '2026-06-15',
  stopsOn: '2026-12-31',
  ledger: [],
  dates: [],
  assumptions: [],
};

describe('a job that stops, in the form', () => {
  it('is no part of the case until the day is entered', () => {
    const read = readDraft(draftWith({ kind: 'job-ends', on: '' }));
    expect(read.ok && read.case.scenarios[0]?.stops).toBeUndefined();
    expect(read.ok).toBe(true);
  });

  it('is taken as the case says it, with what is left of it afterwards', () => {
    const read = readDraft(
      draftWith({ kind: 'job-ends', on: '2026-12-31', untakenHoliday: { days: '4', daysPerWeek: '' }, noticePay: '£1,200' }),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.case.scenarios[0]?.stops).toEqual({
      kind: 'job-ends',
      on: '2026-12-31',
      untakenHoliday: { days: '4' },
      noticePay: '1200',
    });
    const [stop] = calculate(read.case, { monthsAfterStop: 6 }).stopping ?? [];
    expect(stop?.timeline?.months).toHaveLength(6);
  });

  it('sets aside what goes with a job that ends while it only has fewer hours', () => {
    const draft = draftWith({ kind: 'fewer-hours', on: '2026-12-31', hoursPerWeek: '8', noticePay: '1200' });
    expect(setAsidePaths(draft)).toEqual(['scenarios[0].stops.noticePay']);
    expect(readDraft(draft).ok).toBe(true);
  });
});

describe('what follows, in words', () => {
  it('says how long there is no Universal Credit', () => {
    expect(breakWords(stopping)).toBe('Universal Credit is never without payment because of this job.');
    expect(breakWords({ ...stopping, break: { from: '2026-08-15', to: '2027-02-14' } })).toBe(
      'From 15 August 2026 to 14 February 2027 there is no Universal Credit because of the job.',
    );
    expect(breakWords({ ...stopping, break: { from: '2026-08-15' } })).toBe(
      'From 15 August 2026 there is no Universal Credit because of the job, and it does not come back after it.',
    );
    const unknown = { code: 'universal-credit', name: 'Universal Credit', state: 'unknown', text: '', source: '', checked: '' } as const;
    expect(breakWords({ ...stopping, ledger: [unknown] })).toBe('What a break would do is not known.');
  });

  it('says what comes with the last wage, or what holiday may be left', () => {
    const pay = { on: '2026-12-31', holiday: '203.36', notice: '0.00', weeksEarned: '2.8', holidayIfNoneTaken: '700.00' };
    expect(lastPayWords(pay)).toEqual(['With the last wage on 31 December 2026: holiday pay of £203.36, before tax.']);
    expect(lastPayWords({ ...pay, holiday: '0.00' })).toEqual([
      'Holiday that is left is not entered. By then 2.8 weeks of the year’s holiday are earned: £700.00 before tax for somebody who has taken none.',
    ]);
  });
});
