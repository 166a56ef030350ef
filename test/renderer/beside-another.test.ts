import { describe, expect, it } from 'vitest';
import type { Case } from '#shared/case/schema';
import { parseCase } from '#shared/case/problem';
import { besideAnother } from '../../renderer/features/comparison/beside-another.ts';
import type { Column } from '../../renderer/features/comparison/columns.ts';
import { answered } from './answered.ts';

describe('a column beside the one on its left', () => {
  const care = [{ child: 'child-1', amount: '600', per: 'month' }];

  it('says what it brings beyond it, and for how many hours', () => {
    expect(said(job('24'), job('30'))).toEqual([{ text: '£106.91 a month more than 24 hours, for 6 hours a week more' }]);
    expect(said(job('30'), job('24'), '1898.39', '1791.48')).toEqual([
      { text: '£106.91 a month less than 30 hours, for 6 hours a week less' },
    ]);
    expect(said(job('24'), job('24'), '1791.48', '1791.48')).toEqual([{ text: 'the same as 24 hours at £13.20' }]);
    expect(said(job('24'), job('24.5'))[0]?.text).toMatch(/for 0\.5 hours a week more$/);
  });

  it('says that childcare is still that of the other hours, with a way to it', () => {
    expect(said({ ...job('24'), childcare: care }, { ...job('30'), childcare: care })).toEqual([
      {
        text: '£106.91 a month more than 24 hours, for 6 hours a week more. Childcare is as for 24 hours',
        path: 'scenarios[1].childcare',
        way: 'Change it',
      },
    ]);
    expect(said({ ...job('24'), childcare: care }, { ...job('30'), childcare: [] })[0]).not.toHaveProperty('path');
  });

  it('says nothing of the first, and where there is no figure', () => {
    const subject = caseWith(job('24'), job('30'));
    expect(besideAnother(undefined, column('a', '24 hours', '1.00'), subject)).toEqual([]);
    expect(besideAnother(column('a', '24 hours', '1.00'), { ...column('b', '30 hours', '1.00'), situation: undefined }, subject)).toEqual(
      [],
    );
  });

  function said(one: Record<string, unknown>, other: Record<string, unknown>, before = '1791.48', after = '1898.39') {
    const name = (of: Record<string, unknown>) => `${String(of['hours'])} hours at £13.20`;
    return besideAnother(column('a', name(one), before), column('b', name(other), after), caseWith(one, other));
  }
});

const job = (hoursPerWeek: string) => ({
  hours: hoursPerWeek,
  jobs: [{ id: 'job-1', who: 'client', kind: 'employee', pay: { hourly: '13.20', hoursPerWeek } }],
});

function caseWith(...scenarios: Record<string, unknown>[]): Case {
  const parsed = parseCase({
    ...answered(),
    client: { age: 36 },
    children: [{ id: 'child-1', born: '2022-05-01' }],
    scenarios: scenarios.map(({ hours: _, ...scenario }, index) => ({ id: ['a', 'b'][index], ...scenario })),
  });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.case;
}

const column = (id: string, name: string, left: string): Column => ({
  id,
  name,
  situation: { id, asAt: '2026-11-26', amounts: { 'money-left': left }, people: { client: {} } },
  comparison: undefined,
});
