import { describe, expect, it } from 'vitest';
import type { CaseSummary } from '#shared/ipc/records';
import { answerWords } from '../../renderer/words/answers.ts';
import { asksWhatHasChanged } from '../../renderer/features/reopening/asks.ts';
import { suspectsIn } from '../../renderer/features/reopening/suspects.ts';
import { answered } from './answered.ts';

const id = '0b8f6a1e-58a4-4b6e-9d0c-0f6f3f0f3c11';
const summary = (parts: Partial<CaseSummary>): CaseSummary => ({
  id,
  mark: '',
  reference: 'R-1',
  createdAt: '2026-06-01T09:00:00.000Z',
  changedAt: '2026-06-15T09:00:00.000Z',
  revision: 1,
  calculations: 1,
  signed: 0,
  team: '',
  adviser: '',
  tags: [],
  latest: { id, savedAt: '2026-06-15T09:00:00.000Z', asAt: '2026-06-15' },
  ...parts,
});

describe('what has changed is asked', () => {
  it('when a case with a calculation was not changed for longer than 28 days', () => {
    expect(asksWhatHasChanged(summary({}), '2026-07-13')).toBe(false);
    expect(asksWhatHasChanged(summary({}), '2026-07-14')).toBe(true);
    expect(asksWhatHasChanged(summary({ changedAt: '2026-07-13T23:59:00.000Z' }), '2026-07-14')).toBe(false);
  });

  it('when a follow-up is due, however lately the case was changed', () => {
    const followUp = { dueOn: '2026-06-20', note: 'hours change' };
    expect(asksWhatHasChanged(summary({ followUp }), '2026-06-19')).toBe(false);
    expect(asksWhatHasChanged(summary({ followUp }), '2026-06-20')).toBe(true);
  });

  it('never of a case without a calculation, or on a machine whose clock has gone back', () => {
    const { latest: _, ...none } = summary({ followUp: { dueOn: '2026-01-01', note: '' } });
    expect(asksWhatHasChanged(none, '2027-01-01')).toBe(false);
    expect(asksWhatHasChanged(summary({}), '2020-01-01')).toBe(false);
  });
});

describe('what usually has changed', () => {
  const pathsIn = (draft: ReturnType<typeof answered>) => Object.fromEntries(suspectsIn(draft).map(({ label, path }) => [label, path]));

  it('leads to answers that the form has', () => {
    const lists = ['now.jobs', 'children', 'nonDependants', 'statement'];
    for (const { path } of suspectsIn({ ...answered(), partner: { age: '40' } }).filter((each) => !lists.includes(each.path)))
      expect(answerWords(path.replace(/\.pay$/, '.pay.hourly')), path).toBeDefined();
  });

  it('goes by the household: whose job, whether there is a rent, whether there is a partner', () => {
    expect(pathsIn(answered())).toMatchObject({ Hours: 'scenarios[0].jobs[0].pay.hoursPerWeek', 'Rent or home': 'home.rent' });
    expect(pathsIn({ ...answered(), home: { tenure: 'owned' }, scenarios: [] })).toMatchObject({
      Pay: 'now.jobs',
      'Rent or home': 'home.tenure',
    });
    expect(pathsIn({ ...answered(), partner: {} })).toHaveProperty(['A decision on health (partner)'], 'partner.capability');
    expect(pathsIn(answered())).toHaveProperty(['A decision on health'], 'client.capability');
  });
});
