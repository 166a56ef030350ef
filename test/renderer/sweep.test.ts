import { describe, expect, it } from 'vitest';
import { calculate, caseAt, sweep } from '#rules';
import { readDraft } from '../../renderer/draft/problems.ts';
import { withAnswer } from '../../renderer/draft/path.ts';
import { heldStill } from '../../renderer/features/sweep/held.ts';
import { gainWords, happeningsOf, reachWords, readingOf, rowsOf, stepsOf, summaryOf } from '../../renderer/features/sweep/series.ts';
import { sweepSubjects } from '../../renderer/features/sweep/subject.ts';
import { spread } from '../../renderer/ui/chart/event-marks.tsx';
import { answered } from './answered.ts';

const xWords = (at: string): string => `${at} hours`;

describe('money left against hours', () => {
  it('says at a step what the full calculation says', () => {
    const subject = read();
    const request = request16(subject);
    const steps = stepsOf(sweep(subject, request));
    for (const at of ['0', '16', '23.75', '60']) {
      const step = steps.find((candidate) => candidate.at === at);
      const whole = calculate(caseAt(subject, request, at));
      expect(step?.moneyLeft).toBe(whole.situations[1]?.amounts['money-left']);
      expect(step?.gain).toBe(whole.comparisons[0]?.gain?.month);
    }
  });

  it('goes along the profit of a business', () => {
    const business = { id: 'job-1', who: 'client', kind: 'self-employed', profit: { amount: '900', per: 'month' } };
    const draft = readDraft(withAnswer(answered(), 'scenarios[0].jobs[0]', business));
    if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
    const [subject] = sweepSubjects(draft.case, (id) => id);
    expect(subject).toMatchObject({ axis: 'Profit a month', own: 900, request: { vary: 'pay', from: '0', to: '4000' } });
    if (subject === undefined) return;
    const at900 = stepsOf(sweep(draft.case, subject.request)).find(({ at }) => at === '900');
    expect(at900?.moneyLeft).toBe(calculate(draft.case).situations[1]?.amounts['money-left']);
  });

  it('has the same numbers in the chart and in the table', () => {
    const subject = read();
    const swept = sweep(subject, request16(subject));
    const steps = stepsOf(swept);
    const rows = rowsOf(steps, happeningsOf(swept.events), true);
    expect(rows).toEqual(steps);
    expect(steps).toHaveLength(241);
    const fewer = rowsOf(steps, happeningsOf(swept.events), false);
    for (const { at } of swept.events) expect(fewer.some((row) => row.at === at)).toBe(true);
    expect(fewer.length).toBeLessThan(80);
  });

  it('names what happens at one place under one number, in order', () => {
    const event = { change: '1.00', fall: false, text: 'x' };
    const happenings = happeningsOf([
      { ...event, at: '8', exactly: '7.8', code: 'a' },
      { ...event, at: '19', exactly: '18.8', code: 'b', text: 'y' },
      { ...event, at: '19', exactly: '18.9', code: 'c', fall: true, change: '-9.00', lines: [{ id: 'universal-credit', change: '-9.00' }] },
    ]);
    expect(happenings.map(({ number, at, from, to, texts, fall }) => [number, at, from, to, texts.length, fall])).toEqual([
      [1, '8', '7.8', '7.8', 1, false],
      [2, '19', '18.8', '18.9', 2, true],
    ]);
    expect(happenings[1]?.change).toBe('-9.00');
    expect(happenings[1]?.lines).toEqual([{ id: 'universal-credit', change: '-9.00' }]);
  });

  it('is summed up in words, with every fall named', () => {
    const step = (at: string, moneyLeft: string) => ({
      at,
      moneyLeft,
      gain: undefined,
      gross: '0.00',
      takeHome: '0.00',
      universalCredit: '0.00',
    });
    const steps = [step('0', '100.00'), step('60', '900.00')];
    expect(summaryOf(steps, [], xWords)).toBe(
      'Money left goes from £100.00 a month at 0 hours to £900.00 at 60 hours. It does not fall as pay rises, with everything else held still.',
    );
    expect(summaryOf(steps, [], xWords, true)).not.toContain('not fall');
    const fall = { number: 1, at: '10', from: '9.87', to: '9.87', texts: ['x'], lines: [], change: '-40.00', fall: true, kept: undefined };
    expect(summaryOf(steps, [fall], xWords)).toContain('It falls at 9.87 hours (by £40.00).');
    expect(readingOf({ ...step('16', '786.94'), gain: '507.52' }, xWords)).toBe('16 hours: £786.94 left a month, £507.52 more than now');
    expect(gainWords('-0.50')).toBe('£0.50 less than now');
  });

  it('says where a wanted gain is reached', () => {
    expect(reachWords([], '60', xWords)).toBe('Not reached up to 60 hours.');
    expect(reachWords([{ from: '22.5', to: '60' }], '60', xWords)).toBe('Reached from 22.5 hours.');
    const twice = [
      { from: '12', to: '15.99' },
      { from: '20.5', to: '60' },
    ];
    expect(reachWords(twice, '60', xWords)).toBe('Reached from 12 hours to 15.99 hours, and from 20.5 hours.');
  });

  it('says what of the scenario is held still, and only what it has', () => {
    const { now } = read();
    const childcare = [{ child: 'child-1', amount: '300', per: 'month' as const }];
    const councilTaxReduction = { amount: '18.40', per: 'week' as const };
    expect(heldStill(now)).toBe('');
    expect(heldStill({ ...now, childcare })).toBe('childcare');
    const workCosts = [{ kind: 'travel', amount: '20', per: 'week' as const }];
    expect(heldStill({ ...now, childcare, workCosts, councilTaxReduction })).toBe(
      'childcare, costs of working and the council tax reduction that was typed',
    );
  });

  it('varies hours where pay is by the hour and pay where it is an amount', () => {
    const hourly = sweepSubjects(read(), (id) => id);
    expect(hourly.map(({ axis, own, request }) => [axis, own, request.vary, request.to])).toEqual([['Hours a week', 16, 'hours', '60']]);
    const salaried = sweepSubjects(read({ amount: '1500', per: 'month', hoursPerWeek: '30' }), (id) => id);
    expect(salaried.map(({ axis, own, request }) => [axis, own, request.vary])).toEqual([['Pay a month', 1500, 'pay']]);
  });
});

describe('numbered marks', () => {
  it('keep their order, never touch and never leave the chart', () => {
    const places = spread([100, 102, 104, 500], 505);
    expect(places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) >= 24)).toBe(true);
    expect(Math.max(...places)).toBeLessThanOrEqual(505);
  });
});

function read(pay?: { [key: string]: string }) {
  const draft = pay ? withAnswer(answered(), 'scenarios[0].jobs[0].pay', pay) : answered();
  const outcome = readDraft(draft);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.case;
}

function request16(subject: ReturnType<typeof read>) {
  const [first] = sweepSubjects(subject, (id) => id);
  if (first === undefined) throw new Error('There is no job to vary.');
  return first.request;
}
