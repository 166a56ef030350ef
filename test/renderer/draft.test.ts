import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/ipc/contract';
import { inPeriod } from '../../renderer/draft/kept-period.ts';
import { candidateOf } from '../../renderer/draft/candidate.ts';
import { copyOfScenario, newCase, newId, newScenario } from '../../renderer/draft/new-answers.ts';
import { answerAt, isWithin, keysOf, listAt, textAt, withAnswer, withItem, withItemMoved, withoutItem } from '../../renderer/draft/path.ts';
import { readDraft } from '../../renderer/draft/problems.ts';
import { setAsidePaths } from '../../renderer/draft/set-aside.ts';
import { nameOfSituation } from '../../renderer/draft/situation-name.ts';
import { createDraftStore } from '../../renderer/draft/store.ts';
import { answered } from './answered.ts';

describe('paths of a draft', () => {
  it('reads keys and indexes', () => {
    expect(keysOf('scenarios[0].jobs[12].pay.hourly')).toEqual(['scenarios', 0, 'jobs', 12, 'pay', 'hourly']);
  });

  it('changes one answer and leaves every other part the same object', () => {
    const before = answered();
    const after = withAnswer(before, 'home.rent.amount', '800');
    expect(textAt(after, 'home.rent.amount')).toBe('800');
    expect(textAt(before, 'home.rent.amount')).toBe('950');
    expect(after['client']).toBe(before['client']);
    expect(after['scenarios']).toBe(before['scenarios']);
  });

  it('makes the groups on the way, and removes an answer by undefined', () => {
    const made = withAnswer({}, 'client.caring.hoursPerWeek', '35');
    expect(made).toEqual({ client: { caring: { hoursPerWeek: '35' } } });
    expect(withAnswer(made, 'client.caring', undefined)).toEqual({ client: {} });
  });

  it('never takes an inherited name for an answer', () => {
    expect(answerAt({}, 'constructor.name')).toBeUndefined();
    expect(answerAt({ client: {} }, 'client.__proto__.x')).toBeUndefined();
  });

  it('puts items into lists, takes them out and moves them', () => {
    const three = ['a', 'b', 'c'].reduce<Draft>((draft, id) => withItem(draft, 'children', { id }), {});
    expect(listAt(withoutItem(three, 'children', 1), 'children')).toEqual([{ id: 'a' }, { id: 'c' }]);
    expect(listAt(withItemMoved(three, 'children', 0, 2), 'children')).toEqual([{ id: 'b' }, { id: 'c' }, { id: 'a' }]);
    expect(listAt(withItem(three, 'children', { id: 'd' }, 1), 'children').map((child) => textAt(child as Draft, 'id'))).toEqual([
      'a',
      'd',
      'b',
      'c',
    ]);
  });
});

describe('a draft as a case', () => {
  it('reads amounts as people type them', () => {
    const typed = [
      ['savings', ' £2,500 ', '2500'],
      ['home.rent.amount', '1 050.50', '1050.50'],
      ['scenarios[0].jobs[0].pay.hoursPerWeek', '16.', '16'],
    ] as const;
    for (const [path, text, wanted] of typed) {
      const read = readDraft(withAnswer(answered(), path, text));
      expect(read.ok && textAt(read.case as Draft, path)).toBe(wanted);
    }
  });

  it('reads whole numbers and dates that were typed in parts', () => {
    const read = readDraft(withAnswer(withAnswer(answered(), 'client.age', undefined), 'client.born', '1990-3-4'));
    expect(read.ok && read.case.client.born).toBe('1990-03-04');
    const aged = readDraft(withAnswer(answered(), 'client.age', ' 41 '));
    expect(aged.ok && aged.case.client.age).toBe(41);
  });

  it('keeps the draft exactly as typed', () => {
    const draft = withAnswer(answered(), 'savings', '2,5oo');
    const before = structuredClone(draft);
    candidateOf(draft);
    readDraft(draft);
    expect(draft).toEqual(before);
  });

  it('says everything that a new case still needs, without calling it wrong', () => {
    const read = readDraft(newCase('2026-001', '2026-06-15'));
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.problems.map(({ path }) => path).toSorted()).toEqual(['client.born', 'home.tenure', 'savings']);
    expect(read.problems.every(({ kind }) => kind === 'needed')).toBe(true);
  });

  it('says what is wrong once for each answer, in plain words', () => {
    const read = readDraft(withAnswer(answered(), 'scenarios[0].jobs[0].pay.hoursPerWeek', 'abc'));
    expect(read).toEqual({
      ok: false,
      problems: [
        {
          path: 'scenarios[0].jobs[0].pay.hoursPerWeek',
          kind: 'wrong',
          text: 'Enter hours a week as a number up to 168, such as 16 or 37.5.',
        },
      ],
    });
  });

  it('leaves out, and does not lose, answers that do not apply', () => {
    const owned = withAnswer(answered(), 'home.tenure', 'owned');
    expect(setAsidePaths(owned)).toEqual(['home.rent']);
    const read = readDraft(owned);
    expect(read.ok && read.case.home.rent).toBeUndefined();
    const rented = readDraft(withAnswer(owned, 'home.tenure', 'private-rent'));
    expect(rented.ok && rented.case.home.rent).toEqual({ amount: '950', per: 'month' });
  });

  it('asks about the benefits of 2011-12 in that year only', () => {
    const legacy = { outOfWork: 'income-support', taxCredits: true, incomeOfYearBefore: '£4,100' };
    const then = withAnswer(withAnswer({ ...answered(), asAt: '2011-6-15' }, 'claims', { universalCredit: false, legacy }), 'client', {
      age: '36',
      disabledWorker: true,
    });
    expect(setAsidePaths(then)).toEqual([]);
    const read = readDraft(then);
    expect(read.ok && read.case.claims.legacy).toEqual({ ...legacy, incomeOfYearBefore: '4100' });
    expect(setAsidePaths(withAnswer(then, 'claims.legacy.taxCredits', false))).toEqual(['claims.legacy.incomeOfYearBefore']);
    const today = withAnswer(then, 'asAt', '2026-6-15');
    expect(setAsidePaths(today)).toEqual(['client.disabledWorker', 'claims.legacy']);
    const later = readDraft(today);
    expect(later.ok && later.case.claims.legacy).toBeUndefined();
  });

  it('reads the days, numbers and amounts of the further answers', () => {
    const answers: [string, Draft[string]][] = [
      ['client.capability', 'lcwra'],
      ['client.capabilitySince', '2026-5-1'],
      ['client.lcwraBreak', { from: '2026-6-1', to: '2026-6-3', because: 'earnings' }],
      ['home.jointTenants', { all: ' 3 ', household: '1' }],
      ['scenarios[0].jobs[0].thisTaxYear', { pay: '£4,200', tax: '310.' }],
      ['scenarios[0].jobs[0].startsOn', '2026-9-1'],
    ];
    const read = readDraft(answers.reduce((rest, [path, answer]) => withAnswer(rest, path, answer), answered()));
    expect(read).toMatchObject({
      ok: true,
      case: {
        client: { capabilitySince: '2026-05-01', lcwraBreak: { from: '2026-06-01', to: '2026-06-03' } },
        home: { jointTenants: { all: 3, household: 1 } },
        scenarios: [{ jobs: [{ thisTaxYear: { pay: '4200', tax: '310' }, startsOn: '2026-09-01' }] }],
      },
    });
  });

  it('takes a break whose days were cleared for none', () => {
    const lcwra = withAnswer(answered(), 'client.capability', 'lcwra');
    const read = readDraft(withAnswer(lcwra, 'client.lcwraBreak', { from: '--', because: 'other' }));
    expect(read.ok && read.case.client.lcwraBreak).toBeUndefined();
    const begun = readDraft(withAnswer(lcwra, 'client.lcwraBreak', { from: '2026-6-1' }));
    expect(!begun.ok && begun.problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'client.lcwraBreak.to needed',
      'client.lcwraBreak.because needed',
    ]);
  });

  it.each([
    ['client.capability', 'lcwra', 'none', 'client.severeConditions', true],
    ['client.newStyleEsa', 'work-related', 'support', 'client.esaWorkRelatedComponent', true],
    ['client.newStyleEsa', 'support', 'none', 'scenarios[0].jobs[0].supportedPermittedWork', true],
    ['claims.transitionalElement', '120', '', 'claims.transitional.earnedAtThresholdFirst', true],
    ['savings', '£16,001', '16000', 'claims.transitional.capitalDisregardedUntil', '2026-12-01'],
    ['scenarios[0].jobs[0].kind', 'employee', 'self-employed', 'scenarios[0].jobs[0].overtime.hoursPerWeek', '4'],
    ['home.tenure', 'social-rent', 'owned', 'home.jointTenants.all', '2'],
    ['scenarios[0].jobs[0].kind', 'employee', 'self-employed', 'scenarios[0].jobs[0].pension.kind', 'net-pay'],
    ['scenarios[0].jobs[0].kind', 'self-employed', 'employee', 'scenarios[0].jobs[0].selfEmployment.receipts.amount', '900'],
    ['nation', 'scotland', 'england', 'claims.scottishChildPayment', true],
  ])('with %s "%s" and then "%s" keeps %s for later', (path, on, off, answer, value) => {
    const draft = withAnswer(withAnswer(answered(), path, on), answer, value);
    const isSetAside = (of: Draft) => setAsidePaths(of).some((aside) => isWithin(answer, aside));
    expect(isSetAside(draft)).toBe(false);
    const without = withAnswer(draft, path, off);
    expect(isSetAside(without)).toBe(true);
    expect(answerAt(candidateOf(without), answer)).toBeUndefined();
    expect(answerAt(without, answer)).toBe(value);
  });

  it('names scenarios by their jobs, and a typed name wins', () => {
    const read = readDraft(answered());
    expect(read.ok && read.case.scenarios[0]?.name).toBe('16 hours at minimum wage');
    expect(nameOfSituation({ id: 'x', name: ' Café ', jobs: [] })).toBe('Café');
    expect(nameOfSituation({ id: 'x', jobs: [] })).toBe('No paid work');
    expect(nameOfSituation({ id: 'x', jobs: [{ kind: 'employee', pay: { amount: '900', per: 'month', hoursPerWeek: '20' } }] })).toBe(
      '20 hours for £900 a month',
    );
  });
});

describe('new things', () => {
  it('takes the first free id', () => {
    expect(newId('job', [{ id: 'job-1' }, { id: 'job-3' }])).toBe('job-2');
  });

  it('begins a scenario as things are now, or as a job of 16 hours', () => {
    expect(newScenario(answered())).toMatchObject({ id: 'what-if-2', jobs: [{ pay: { hourly: 'minimum-wage', hoursPerWeek: '16' } }] });
    const working = withItem(answered(), 'now.jobs', {
      id: 'job-1',
      who: 'client',
      kind: 'employee',
      pay: { hourly: '13.10', hoursPerWeek: '24' },
    });
    expect(newScenario(working)).toMatchObject({ jobs: [{ pay: { hourly: '13.10', hoursPerWeek: '24' } }] });
  });

  it('does not carry a typed council tax reduction into a new scenario, but keeps it in a copy', () => {
    const reduction = { amount: '18.40', per: 'week' };
    const draft = withAnswer(answered(), 'now.councilTaxReduction', reduction);
    expect(newScenario(draft)).not.toHaveProperty('councilTaxReduction');
    expect(copyOfScenario(draft, { id: 'what-if-1', jobs: [], councilTaxReduction: reduction })).toHaveProperty(
      'councilTaxReduction',
      reduction,
    );
  });

  it('copies a scenario under an id and a name of its own', () => {
    const draft = answered();
    const [scenario = null] = listAt(draft, 'scenarios');
    expect(copyOfScenario(draft, scenario)).toMatchObject({ id: 'what-if-2' });
    expect(copyOfScenario(draft, { id: 'what-if-1', name: 'Café', jobs: [] })).toEqual({ id: 'what-if-2', jobs: [] });
  });
});

describe('the history of a draft', () => {
  it('takes a stretch of typing back in one step, and brings it again', () => {
    let now = 0;
    const store = createDraftStore({ savings: '' }, () => (now += 100));
    for (const text of ['1', '12', '120']) store.change('savings', text);
    store.change('reference', 'A');
    store.undo();
    expect(store.read()).toEqual({ savings: '120' });
    store.undo();
    expect(store.read()).toEqual({ savings: '' });
    expect(store.canUndo()).toBe(false);
    store.redo();
    store.redo();
    expect(store.read()).toEqual({ savings: '120', reference: 'A' });
    expect(store.canRedo()).toBe(false);
  });

  it('makes a pause or a change of several answers a step of its own', () => {
    let now = 0;
    const store = createDraftStore({ savings: '' }, () => now);
    store.change('savings', '1');
    now = 5000;
    store.change('savings', '12');
    store.edit((draft) => withAnswer(draft, 'reference', 'A'));
    store.edit((draft) => withAnswer(draft, 'reference', 'B'));
    store.undo();
    expect(textAt(store.read(), 'reference')).toBe('A');
    store.undo();
    store.undo();
    expect(store.read()).toEqual({ savings: '1' });
  });
});

it.each([
  ['150', 'month', 'year', '1800.00'],
  ['100', 'week', 'month', '433.33'],
  ['433.33', 'month', 'week', '100.00'],
  ['0.01', 'year', 'week', '0.00'],
  ['£1,200.50', 'year', 'month', '100.04'],
  ['75', 'week', 'week', '75'],
  ['lots', 'week', 'month', 'lots'],
  ['', 'week', 'month', ''],
] as const)('%s a %s is kept for a %s as %s', (typed, from, to, kept) => {
  expect(inPeriod(typed, from, to)).toBe(kept);
});
