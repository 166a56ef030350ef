import { describe, expect, it } from 'vitest';
import { changedFromNow, otherThanNow } from '../../renderer/draft/changed.ts';
import { candidateOf } from '../../renderer/draft/candidate.ts';
import { withAnswer } from '../../renderer/draft/path.ts';
import { answered } from './answered.ts';

describe('what is other than now in a scenario', () => {
  const job = { id: 'job-1', who: 'client', kind: 'employee', pay: { hourly: 'minimum-wage', hoursPerWeek: '8' }, paid: 'monthly' };
  const working = () => withAnswer(answered(), 'now.jobs', [job]);

  it('is a job where there is none now', () => {
    expect(changedFromNow(answered(), 'scenarios[0]')).toEqual([{ path: 'scenarios[0].jobs[0]', label: 'a job' }]);
    expect(otherThanNow(answered(), 'scenarios[0].jobs[0].pay.hoursPerWeek')).toBeUndefined();
  });

  it('is the one answer that was changed in a job that there is now', () => {
    expect(changedFromNow(working(), 'scenarios[0]')).toEqual([{ path: 'scenarios[0].jobs[0].pay.hoursPerWeek', label: 'hours a week' }]);
    expect(otherThanNow(working(), 'scenarios[0].jobs[0].pay.hoursPerWeek')).toBe('8 now');
    expect(otherThanNow(working(), 'scenarios[0].jobs[0].pay.hourly')).toBeUndefined();
    expect(otherThanNow(working(), 'client.age')).toBeUndefined();
  });

  it('is a job less, and an amount with its period', () => {
    const paid = withAnswer(working(), 'now.councilTaxReduction', { amount: '21.50', per: 'week' });
    const draft = withAnswer(withAnswer(paid, 'scenarios[0].jobs', []), 'scenarios[0].councilTaxReduction', { amount: '9', per: 'week' });
    expect(changedFromNow(draft, 'scenarios[0]').map(({ label }) => label)).toEqual(['a job less', 'council tax reduction']);
    expect(otherThanNow(draft, 'scenarios[0].councilTaxReduction')).toBe('£21.50 a week now');
  });

  it('is nothing where a column is only out of sight, which is no part of the case', () => {
    const same = withAnswer(withAnswer(working(), 'scenarios[0].jobs', [job]), 'scenarios[0].hidden', true);
    expect(changedFromNow(same, 'scenarios[0]')).toEqual([]);
    expect(JSON.stringify(candidateOf(same))).not.toContain('hidden');
  });
});
