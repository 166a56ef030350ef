import { describe, expect, it } from 'vitest';
import { calculate } from '#rules';
import type { Case } from '#shared/case/schema';
import type { Draft } from '#shared/ipc/contract';
import { assigned } from '#test/households/assigned';
import { outside } from '#test/households/outside-range';
import { Chance } from '#test/independent/chance';
import { candidateOf } from '../../renderer/draft/candidate.ts';
import { councilTaxBill } from '../../renderer/draft/council-tax-unknown.ts';
import { newCase } from '../../renderer/draft/new-answers.ts';
import { listAt, textAt, withAnswer } from '../../renderer/draft/path.ts';
import { readDraft } from '../../renderer/draft/problems.ts';
import { isMarked } from '../../renderer/draft/unknown.ts';
import { withUsuallyPossible } from '../../renderer/draft/usual-possible.ts';
import { answeredWords, countedOpen } from '../../renderer/features/quick/answered-words.ts';
import { withDecision } from '../../renderer/features/quick/health-questions.tsx';
import { jobPath } from '../../renderer/features/quick/questions.ts';
import { withChildrenOf } from '../../renderer/features/quick/people-questions.tsx';
import {
  withHoursUnknown,
  withJob,
  withPartnerWork,
  withPayUnknown,
  withThoughtJob,
  worksNow,
} from '../../renderer/features/quick/work.ts';

const set = (draft: Draft, answers: Record<string, string>): Draft =>
  Object.entries(answers).reduce<Draft>((rest, [path, answer]) => withAnswer(rest, path, answer), draft);

/** A single tenant with a job of 16 hours in mind, everything known. */
function single(): Draft {
  return set(withThoughtJob(newCase('QUICK', '2026-11-26')), {
    'client.age': '30',
    'home.tenure': 'social-rent',
    'home.rent.amount': '110',
    'home.rent.per': 'week',
    savings: '0',
    'scenarios[0].jobs[0].pay.hoursPerWeek': '16',
  });
}

const couple = (): Draft => withAnswer(single(), 'partner', { age: '28' });
const job = 'scenarios[0].jobs[0]';
const withBillUnknown = (draft: Draft): Draft => withUsuallyPossible(draft, councilTaxBill, true, { withReduction: true });

function caseOf(draft: Draft): Case {
  const read = readDraft(draft);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case;
}

function rangeOf(draft: Draft) {
  const { range } = calculate(caseOf(draft));
  const gain = range?.comparisons[0]?.gain?.month;
  if (range === undefined || gain === undefined) throw new Error('There is no range.');
  return { range, least: Number(gain.least), most: Number(gain.most) };
}

const gainOf = (draft: Draft): number => Number(calculate(caseOf(draft)).comparisons[0]?.gain?.month);

describe('the partner’s pay that is not known', () => {
  const open = () => withPartnerWork(couple(), 'unknown');

  it('is from nothing to the ceiling, one and the same now and with the job', () => {
    expect(candidateOf(open())['notKnown']).toEqual([
      { path: 'now.jobs[0].pay.amount', from: '0', to: '4000', usual: '0', also: ['scenarios[0].jobs[1].pay.amount'] },
    ]);
    const { least, most, range } = rangeOf(open());
    expect(most).toBeGreaterThan(least + 100);
    expect(range.facts[0]?.title).toBe('pay (partner)');
    for (const monthly of ['0', '650', '1400', '2600', '4000']) {
      const paid = set(open(), {
        'now.jobs[0].pay.amount': monthly,
        'scenarios[0].jobs[1].pay.amount': monthly,
        'notKnown[0].path': 'none',
      });
      expect(gainOf(paid)).toBeGreaterThanOrEqual(least);
      expect(gainOf(paid)).toBeLessThanOrEqual(most);
    }
    expect(countedOpen(open())[0]).toContain('nothing to £4,000 a month');
  });

  it('comes and goes with the answer, and stays where the job that is thought of is new', () => {
    expect([worksNow(open(), 'partner'), answeredWords(open(), 'partner-work')]).toEqual(['unknown', 'Don’t know']);
    const no = withPartnerWork(open(), 'no');
    expect([worksNow(no, 'partner'), listAt(no, 'notKnown'), listAt(no, 'scenarios[0].jobs')]).toMatchObject([
      'no',
      [],
      [{ who: 'client' }],
    ]);
    const yes = withPartnerWork(open(), 'yes');
    expect([worksNow(yes, 'partner'), textAt(yes, 'now.jobs[0].pay.hourly')]).toEqual(['yes', 'minimum-wage']);
    const before = withPartnerWork(set(newCase('QUICK', '2026-11-26'), { 'partner.age': '28' }), 'unknown');
    expect(candidateOf(withThoughtJob(before))['notKnown']).toMatchObject([{ also: ['scenarios[0].jobs[1].pay.amount'] }]);
  });
});

describe('council tax that is not known', () => {
  it('counts a reduction from nothing to all of the bill, gone with the job, where no council is named', () => {
    const { least, most } = rangeOf(withBillUnknown(single()));
    const gain = gainOf(single());
    expect(most).toBeCloseTo(gain, 1);
    expect(least).toBeCloseTo(gain - 250, 1);
    expect(countedOpen(withBillUnknown(single()))[0]).toContain('a council tax reduction from nothing to all of the bill');
  });

  it.each<[string, Record<string, string>]>([
    ['Scotland', { nation: 'scotland' }],
    ['Wales', { nation: 'wales' }],
    ['a council of England', { 'place.council': 'E08000003' }],
  ])('has the reduction of %s worked out', (_, answers) => {
    const open = withBillUnknown(set(single(), answers));
    const { least, most } = rangeOf(open);
    expect(candidateOf(open)['notKnown']).toEqual([{ path: councilTaxBill, from: '0', to: '3000', usual: '0' }]);
    for (const annual of ['0.01', '900', '2200', '3000']) {
      const paid = set(single(), { ...answers, [councilTaxBill]: annual });
      expect(gainOf(paid)).toBeGreaterThanOrEqual(least - 0.001);
      expect(gainOf(paid)).toBeLessThanOrEqual(most + 0.001);
    }
  });

  it('is none where the home is somebody else’s', () => {
    expect(candidateOf(withBillUnknown(set(single(), { 'home.tenure': 'living-with-others' })))['notKnown']).toBeUndefined();
  });
});

describe('the pay of the job that is not known', () => {
  it('is from the minimum wage of the age, and the lowest of any age where that is not known', () => {
    const values = (draft: Draft) => rangeOf(draft).range.facts.find(({ path }) => path.endsWith('.hourly'))?.values;
    const open = withPayUnknown(single(), job, true, undefined);
    expect(values(open)).toEqual(['12.71 to 30']);
    expect(values(set(open, { 'client.age': '19' }))).toEqual(['10.85 to 30']);
    expect(values(withUsuallyPossible(open, 'client.age', true))).toEqual(['10.85 to 30']);
    expect(values(set(open, { asAt: '2025-06-01' }))).toEqual(['12.21 to 30']);
  });

  it('makes no name of a job that is not so, and gives back what was entered', () => {
    const monthly = withAnswer(single(), `${job}.pay`, { amount: '900', per: 'month', hoursPerWeek: '16' });
    const open = withPayUnknown(monthly, job, true, undefined);
    expect(caseOf(open).scenarios[0]?.name).toBe('16 hours');
    expect(answeredWords(open, 'job')).toBe('16 hours, pay not known');
    expect(caseOf(withHoursUnknown(single(), job, true)).scenarios[0]?.name).toBe('A job at minimum wage');
    const known = withPayUnknown(open, job, false, { amount: '900', per: 'month', hoursPerWeek: '16' });
    expect([isMarked(known, `${job}.pay.hourly`), textAt(known, `${job}.pay.amount`)]).toEqual([false, '900']);
  });
});

const withNoHours = (draft: Draft): Draft => withUsuallyPossible(draft, `${jobPath(draft, 'now', 'client')}.pay.hoursPerWeek`, true);

/** Every "Don't know" of the quick way, as its question says it. */
const opened: Record<string, (draft: Draft) => Draft> = {
  age: (draft) => withUsuallyPossible(draft, 'client.age', true),
  nation: (draft) => withUsuallyPossible(draft, 'nation', true),
  home: (draft) => withUsuallyPossible(withUsuallyPossible(draft, 'home.tenure', true), 'home.lhaMonthly', true),
  rent: (draft) => withUsuallyPossible(draft, 'home.rent.amount', true),
  tax: withBillUnknown,
  savings: (draft) => withUsuallyPossible(draft, 'savings', true),
  health: (draft) => withDecision(draft, 'unknown', true),
  daily: (draft) => withUsuallyPossible(draft, 'client.pip.dailyLiving', true),
  mobility: (draft) => withUsuallyPossible(draft, 'client.pip.mobility', true),
  work: (draft) => withNoHours(withJob(draft, 'client', true)),
  hours: (draft) => withHoursUnknown(draft, job, true),
  pay: (draft) => withPayUnknown(draft, job, true, undefined),
};

function drawn(the: Chance, count: number): Draft {
  const ages = the.many(the.whole(0, 2), () => String(the.whole(0, 15)));
  const base = the.often(0.4) ? couple() : single();
  const begun = set(withChildrenOf(base, ages), {
    'client.age': String(the.whole(18, 60)),
    'home.rent.amount': String(the.whole(70, 200)),
    savings: the.pick(['0', '4000', '9500']),
    [`${job}.pay.hoursPerWeek`]: the.pick(['10', '20', '37']),
  });
  const partnered = base['partner'] === undefined ? begun : withPartnerWork(begun, the.pick(['no', 'unknown']));
  const names = Object.keys(opened);
  const chosen = new Set(the.many(count, () => the.pick(names)));
  return [...chosen].reduce((draft, name) => opened[name]?.(draft) ?? draft, partnered);
}

describe('whatever is left open in the quick way', () => {
  it('every answer that agrees with it lies in the range that is shown', { timeout: 120_000 }, () => {
    let [ranges, held, samples] = [0, 0, 0];
    for (let seed = 0; seed < 20; seed += 1) {
      const the = new Chance(seed + 31);
      const draft = drawn(the, seed % 10 === 9 ? 9 : the.whole(1, 3));
      const asked = caseOf(draft);
      const { range, refusals, status } = calculate(asked);
      if (asked.notKnown === undefined) continue;
      expect(refusals.map(({ code }) => code)).not.toContain('too-much-not-known');
      if (range === undefined) throw new Error(`seed ${seed} has no range`);
      ranges += 1;
      if (range.held !== undefined) {
        held += 1;
        expect(status.filter(({ state }) => state !== 'unknown')).toEqual([]);
      }
      for (let turn = 0; turn < 8; turn += 1) {
        const truth = assigned(asked, range.held, the);
        if (truth === undefined) continue;
        samples += 1;
        expect([seed, outside(calculate(truth), range)]).toEqual([seed, undefined]);
      }
    }
    expect(ranges).toBeGreaterThan(15);
    expect(held).toBeGreaterThan(0);
    expect(samples).toBeGreaterThan(110);
  });
});
