import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculate } from '#rules';
import type { ComparisonRange } from '#shared/calculation/range';
import type { Status } from '#shared/calculation/result';
import type { LedgerEntry, Stopping } from '#shared/calculation/stopping';
import { caseSchema, type Case } from '#shared/case/schema';
import { caseThatStops, lastDayAfter } from '../../renderer/calculation/case-that-stops.ts';
import { keptNames, lossAnswer } from '../../renderer/features/three-questions/losses.ts';
import { moneyWords, stopAnswer } from '../../renderer/features/three-questions/stop-path.ts';
import { listed } from '../../renderer/features/three-questions/words.ts';
import { effectsOf, fallsOf, worseOffAnswer } from '../../renderer/features/three-questions/worse-off.ts';
import { penceOf } from '../../renderer/words/money.ts';

const folder = new URL('../../examples/', import.meta.url);
const example = (name: string): Case => caseSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

const gainOf = (month: string) => ({ from: 'now', to: 'job', gain: { month, week: '0.00', year: '0.00' }, lines: [] });

describe('would I be worse off?', () => {
  it('is answered with the amount first', () => {
    expect(worseOffAnswer('16 hours', gainOf('520.21'), undefined, [])).toEqual({
      tone: 'better',
      sentence: 'No. With “16 hours” you would have £520.21 a month more than now.',
    });
    expect(worseOffAnswer('16 hours', gainOf('-20.00'), undefined, [])).toEqual({
      tone: 'worse',
      sentence: 'Yes. With “16 hours” you would have £20.00 a month less than now.',
    });
    expect(worseOffAnswer('16 hours', gainOf('-0.40'), undefined, []).sentence).toBe(
      'Hardly any different. With “16 hours” there is £0.40 a month less than now.',
    );
    expect(worseOffAnswer('16 hours', gainOf('0.00'), undefined, []).sentence).toBe('No. With “16 hours” the same is left as now.');
  });

  it('has no figure where there is none, and says why', () => {
    const refusal = { code: 'x', path: '', text: 'Students are outside what Taper covers.' };
    expect(worseOffAnswer('16 hours', { from: 'now', to: 'job', lines: [] }, undefined, [refusal, refusal])).toEqual({
      tone: 'none',
      sentence: 'Taper cannot say. Students are outside what Taper covers.',
    });
    expect(worseOffAnswer('16 hours', undefined, undefined, []).sentence).toContain('could not be worked out');
  });

  it('gives both ends where not everything is known', () => {
    const range = (sign: ComparisonRange['sign'], least: string, most: string): ComparisonRange => ({
      from: 'now',
      to: 'job',
      gain: { month: { least, most }, week: { least, most }, year: { least, most } },
      lines: [],
      sign,
      effects: [],
      text: '',
    });
    const said = (sign: ComparisonRange['sign'], least: string, most: string) =>
      worseOffAnswer('16 hours', gainOf(least), range(sign, least, most), []).sentence;
    expect(said('depends', '-20.00', '310.20')).toBe(
      'It depends on what is not known. With “16 hours” you would have from £20.00 less to £310.20 more a month than now.',
    );
    expect(said('never-worse-off', '0.00', '10.00')).toContain('from the same to £10.00 more a month than now');
    expect(said('better-off-whatever', '10.00', '10.00')).toContain('£10.00 more a month than now.');
    expect(said('better-off-whatever', '10.00', '30.00')).toContain('you would have between £10.00 and £30.00 a month more than now.');
    expect(said('worse-off-whatever', '-30.00', '-10.00')).toContain('you would have between £10.00 and £30.00 a month less than now.');
    expect(said('unanswered', '10.00', '30.00')).toContain('Where there is an answer');
  });

  it('names lines that add up to the gain, to the penny', () => {
    let counted = 0;
    for (const name of readdirSync(folder)) {
      const subject = example(name);
      for (const comparison of calculate(subject).comparisons) {
        if (comparison.gain === undefined) continue;
        const effects = effectsOf(comparison, subject.nation);
        expect(
          effects.reduce((sum, { pence }) => sum + pence, 0),
          name,
        ).toBe(penceOf(comparison.gain.month));
        expect(effects.length).toBeLessThanOrEqual(6);
        for (const { before, after } of fallsOf(comparison, subject.nation)) expect(before).not.toBe(after);
        counted += 1;
      }
    }
    expect(counted).toBeGreaterThan(10);
  });
});

const status = (state: Status['state'], name: string) => ({
  code: name,
  name,
  state,
  text: name,
  source: '',
  checked: '2026-11-22',
});

describe('what would I lose?', () => {
  it('names what is lost, at risk and not known, and how much stays', () => {
    const entries = [
      status('lost', 'NHS prescriptions'),
      status('lost', 'Healthy Start'),
      status('at-risk', 'Severe disability premium'),
      status('unknown', 'School meals'),
      status('kept', 'PIP'),
      status('kept', 'LCWRA'),
      status('gained', 'Help to Save'),
    ];
    expect(lossAnswer(entries, false)).toEqual({
      tone: 'worse',
      sentence:
        'You would lose: NHS prescriptions and Healthy Start. At risk: Severe disability premium. Not known: School meals. 2 things stay.',
    });
    expect(keptNames(entries, false)).toEqual(['PIP', 'LCWRA']);
  });

  it('is calm where nothing is lost, and honest where something is not known', () => {
    expect(lossAnswer([status('kept', 'PIP')], false)).toEqual({
      tone: 'better',
      sentence: 'Nothing that Taper looks at would be lost. PIP stays.',
    });
    expect(lossAnswer([status('unknown', 'PIP')], false).tone).toBe('none');
    expect(lossAnswer([], false).tone).toBe('none');
    const unsure = lossAnswer([status('kept', 'PIP')], false, false);
    expect(unsure.tone).toBe('none');
    expect(unsure.sentence).toBe('Taper cannot say what would be lost, because not everything could be worked out. PIP stays.');
  });
});

describe('what if I have to stop?', () => {
  it('counts months from the first day of the job, or from today where that is later', () => {
    expect(lastDayAfter('2026-11-23', 3)).toBe('2027-02-22');
    expect(lastDayAfter('2026-11-01', 6)).toBe('2027-04-30');
    expect(lastDayAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(lastDayAfter('2026-12-01', 12)).toBe('2027-11-30');
    const subject = example('single-lcwra-pip-sixteen-hours.json');
    const [scenario] = subject.scenarios;
    if (scenario === undefined) throw new Error('No scenario.');
    expect(caseThatStops(subject, scenario.id, '3')?.case.scenarios[0]?.stops).toEqual({ on: '2027-02-22', kind: 'job-ends' });
    const started = { ...subject, scenarios: [{ ...scenario, startsOn: '2026-01-10' }] };
    expect(caseThatStops(started, scenario.id, '3')?.case.scenarios[0]?.stops?.on).toBe('2027-02-22');
    expect(caseThatStops({ ...subject, scenarios: [{ ...scenario, jobs: [] }] }, scenario.id, '3')).toBeUndefined();
    expect(scenario.stops).toBeUndefined();
  });

  it('leads to an answer with its months for every example and length', () => {
    const subject = example('lone-parent-nursery-fees.json');
    for (const months of ['3', '6', '12'] as const) {
      const asked = caseThatStops(subject, 'twenty-hours', months)?.case;
      if (asked === undefined) throw new Error('No job.');
      const [stop] = calculate(asked, { monthsAfterStop: 6 }).stopping ?? [];
      if (stop === undefined) throw new Error('No stop.');
      expect(stop.timeline?.months).toHaveLength(6);
      expect(stopAnswer(stop, false).sentence).toContain('Universal Credit goes on, and nothing has to be claimed again.');
      const said = moneyWords(stop, '1211.65');
      expect(said[0]).toMatch(/^The first Universal Credit for a month without this wage is £[\d,.]+, paid on /);
      expect(said[1]).toMatch(/^The least is left in .* than in a typical month now\.$/);
    }
  });

  it('says of Universal Credit first whether it has to be claimed', () => {
    const entry = (state: LedgerEntry['state'], code = 'universal-credit', until?: string): LedgerEntry => ({
      ...status(state, code),
      ...(until !== undefined && { until }),
    });
    const stop = (ledger: LedgerEntry[], gap?: Stopping['break']): Stopping => ({
      situation: 'job',
      kind: 'job-ends',
      startsOn: '2026-06-15',
      stopsOn: '2026-12-31',
      ledger,
      dates: [],
      assumptions: [],
      ...(gap && { break: gap }),
    });
    const gap = { from: '2026-08-15', to: '2026-12-14' };
    expect(stopAnswer(stop([entry('kept', 'universal-credit', '2027-02-14')], gap), false).sentence).toBe(
      'If the job ends on 31 December 2026: Universal Credit has stopped, and a claim by 14 February 2027 brings it back without a new five-week wait. Nothing else that Taper looks at would be lost.',
    );
    expect(stopAnswer(stop([entry('lost'), entry('lost', 'LCWRA rate'), entry('at-risk', 'Cap grace period')], gap), false)).toEqual({
      tone: 'worse',
      sentence:
        'If the job ends on 31 December 2026: Universal Credit needs a new claim, with about five weeks to the first payment. Would not survive it: LCWRA rate. At risk: Cap grace period.',
    });
    expect(stopAnswer(stop([entry('unknown')]), false)).toEqual({
      tone: 'none',
      sentence: 'If the job ends on 31 December 2026: universal-credit',
    });
    expect(stopAnswer(stop([]), false).sentence).toContain('Taper does not say what becomes of Universal Credit');
  });

  it('lists names as people do', () => {
    expect([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])]).toEqual(['', 'A', 'A and B', 'A, B and C']);
  });
});
