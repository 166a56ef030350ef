import { describe, expect, it } from 'vitest';
import { calculate } from '#rules';
import type { Draft } from '#shared/ipc/contract';
import { candidateOf } from '../../renderer/draft/candidate.ts';
import { newCase } from '../../renderer/draft/new-answers.ts';
import { answerAt, listAt, textAt, withAnswer } from '../../renderer/draft/path.ts';
import { readDraft } from '../../renderer/draft/problems.ts';
import { createDraftStore } from '../../renderer/draft/store.ts';
import { isMarked } from '../../renderer/draft/unknown.ts';
import { usualWords, withUsuallyPossible } from '../../renderer/draft/usual-possible.ts';
import { withDecision } from '../../renderer/features/quick/health-questions.tsx';
import { withChildrenOf } from '../../renderer/features/quick/people-questions.tsx';
import { askedOf, problemsOf, questionOf, questions } from '../../renderer/features/quick/questions.ts';
import { payFor, withJob, withJobAnswer, withThoughtJob } from '../../renderer/features/quick/work.ts';

const set = (draft: Draft, answers: Record<string, string>): Draft =>
  Object.entries(answers).reduce<Draft>((rest, [path, answer]) => withAnswer(rest, path, answer), draft);

/** A single tenant of a council with a job of 16 hours in mind, everything known. */
function single(): Draft {
  const begun = withThoughtJob(newCase('QUICK', '2026-11-26'));
  return set(begun, {
    'client.age': '30',
    'home.tenure': 'social-rent',
    'home.rent.amount': '110',
    'home.rent.per': 'week',
    savings: '0',
    'scenarios[0].jobs[0].pay.hoursPerWeek': '16',
  });
}

const unknown = (draft: Draft, ...paths: string[]): Draft => paths.reduce((rest, path) => withUsuallyPossible(rest, path, true), draft);

/** From the least to the most, and how sure the sign is. */
function rangeOf(draft: Draft) {
  const read = readDraft(draft);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const result = calculate(read.case);
  const [comparison] = result.range?.comparisons ?? [];
  return { gain: comparison?.gain?.month, sign: comparison?.sign, refusals: result.refusals.map(({ code }) => code) };
}

describe('the questions of the quick way', () => {
  it('are at most twelve, and fewer where an answer makes one needless', () => {
    expect(questions.length).toBeLessThanOrEqual(12);
    expect(askedOf(single())).toHaveLength(11);
    expect(askedOf(withAnswer(single(), 'partner', { age: '' }))).toHaveLength(12);
    expect(askedOf(withAnswer(single(), 'home.tenure', 'living-with-others'))).not.toContain('council-tax');
  });

  it('say what is still in the way of each', () => {
    const begun = newCase('QUICK', '2026-11-26');
    expect(problemsOf(begun, 'home').map(({ path }) => path)).toEqual(['home.tenure']);
    expect(problemsOf(withAnswer(single(), 'home.rent', undefined), 'home').map(({ path }) => path)).toEqual(['home.rent']);
    expect(problemsOf(withAnswer(single(), 'savings', 'lots'), 'savings')[0]?.text).toContain('such as 950');
    expect(problemsOf(single(), 'savings')).toEqual([]);
  });

  it('are found by the answers that they hold', () => {
    expect(questionOf(single(), 'client.capability')).toBe('health');
    expect(questionOf(single(), 'scenarios[0].jobs[0].pay.hoursPerWeek')).toBe('job');
    expect(questionOf(single(), 'help')).toBeUndefined();
  });
});

describe('“Don’t know” in the quick way', () => {
  it.each([
    'client.age',
    'nation',
    'partner',
    'children',
    'home.rent.amount',
    'savings',
    'client.pip.dailyLiving',
    'client.pip.mobility',
    'scenarios[0].jobs[0].pay.hoursPerWeek',
  ])('of %s makes a range that holds the answer with everything known, and says what it counts with', (path) => {
    const open = unknown(single(), path);
    const known = readDraft(single());
    const gain = known.ok ? Number(calculate(known.case).comparisons[0]?.gain?.month) : Number.NaN;
    const range = rangeOf(open);
    expect(range.refusals).toEqual([]);
    expect(Number(range.gain?.least)).toBeLessThanOrEqual(gain);
    // The age, the rent and the hours that are known lie between those that are counted, or are among them.
    expect(Number(range.gain?.most)).toBeGreaterThanOrEqual(gain - 0.01);
    expect(usualWords(open, path)).not.toBe('');
  });

  it('of a decision about health counts both rates of LCWRA', () => {
    const open = withDecision(single(), 'unknown', true);
    expect(isMarked(open, 'client.capability') && isMarked(open, 'client.lcwraRate')).toBe(true);
    expect(rangeOf(open).sign).toBe('better-off-whatever');
    const known = withDecision(open, 'protected', true);
    expect([textAt(known, 'client.capability'), textAt(known, 'client.lcwraRate'), isMarked(known, 'client.lcwraRate')]).toEqual([
      'lcwra',
      'protected',
      false,
    ]);
  });

  it('of the kind of home counts a private tenancy as well, whatever was chosen before', () => {
    const owned = withAnswer(single(), 'home.tenure', 'owned');
    const open = unknown(owned, 'home.tenure', 'home.lhaMonthly');
    expect(rangeOf(open)).toMatchObject({ sign: 'better-off-whatever', refusals: [] });
    expect(candidateOf(open)['home']).toMatchObject({ rent: { amount: '110' } });
  });

  it('of several answers at once keeps one range', () => {
    const open = unknown(withDecision(single(), 'unknown', true), 'client.age', 'savings', 'partner');
    const { gain, refusals } = rangeOf(open);
    expect(refusals).toEqual([]);
    expect(Number(gain?.most)).toBeGreaterThan(Number(gain?.least));
  });

  it('of an age takes the place of a date of birth, which stays in the draft', () => {
    const born = { ...single(), client: { born: '1990-03-14' } };
    const open = unknown(born, 'client.age');
    expect(readDraft(open).ok).toBe(true);
    expect(answerAt(open, 'client.born')).toBe('1990-03-14');
  });

  it('of a rent that was never entered leaves its group whole', () => {
    const without = withAnswer(single(), 'home.rent', { per: 'month' });
    expect(readDraft(unknown(without, 'home.rent.amount')).ok).toBe(true);
  });

  it('of somebody who is not there any more is no part of the case', () => {
    const open = unknown(withAnswer(single(), 'partner', { age: '' }), 'partner.age');
    expect(candidateOf(open)['notKnown']).toHaveLength(1);
    expect(candidateOf(withAnswer(open, 'partner', undefined))['notKnown']).toBeUndefined();
    expect(candidateOf(unknown(open, 'partner'))['notKnown']).toMatchObject([{ path: 'partner' }]);
  });
});

describe('the answers of the quick way', () => {
  it('make children of their ages, with what was entered of them before', () => {
    const two = withChildrenOf(single(), ['3', '7']);
    expect(listAt(two, 'children')).toMatchObject([
      { id: 'child-1', age: '3' },
      { id: 'child-2', age: '7' },
    ]);
    expect(answerAt(two, 'claims.childBenefit')).toBe(true);
    const told = withAnswer(two, 'children[0].sex', 'female');
    expect(listAt(withChildrenOf(told, ['4']), 'children')).toMatchObject([{ id: 'child-1', age: '4', sex: 'female' }]);
  });

  it('keep the partner’s work alike now and with the job', () => {
    const couple = withJob(withAnswer(single(), 'partner', { age: '28' }), 'partner', true);
    const paid = withJobAnswer(couple, 'partner', 'pay.hoursPerWeek', '20');
    expect(listAt(paid, 'now.jobs')).toMatchObject([{ who: 'partner', pay: { hoursPerWeek: '20' } }]);
    expect(listAt(paid, 'scenarios[0].jobs')).toMatchObject([{ who: 'client' }, { who: 'partner', pay: { hoursPerWeek: '20' } }]);
    expect(readDraft(paid).ok).toBe(true);
    expect(listAt(withJob(paid, 'partner', false), 'scenarios[0].jobs')).toMatchObject([{ who: 'client' }]);
  });

  it('take pay by the hour, the minimum wage where it is empty, or as an amount', () => {
    expect(payFor({ hoursPerWeek: '16' }, { amount: '', per: 'hour' })).toEqual({ hourly: 'minimum-wage', hoursPerWeek: '16' });
    expect(payFor({ hoursPerWeek: '16' }, { amount: '13', per: 'hour' })).toEqual({ hourly: '13', hoursPerWeek: '16' });
    expect(payFor({}, { amount: '24000', per: 'year' })).toEqual({ amount: '24000', per: 'year' });
  });

  it('are undone and done again one by one, unknown marks as well', () => {
    const store = createDraftStore(single());
    store.edit((draft) => withUsuallyPossible(draft, 'savings', true));
    store.edit((draft) => withDecision(draft, 'protected', true));
    store.undo();
    expect([isMarked(store.read(), 'savings'), textAt(store.read(), 'client.capability')]).toEqual([true, '']);
    store.undo();
    expect(isMarked(store.read(), 'savings')).toBe(false);
    store.redo();
    store.redo();
    expect([isMarked(store.read(), 'savings'), textAt(store.read(), 'client.lcwraRate')]).toEqual([true, 'protected']);
  });
});
