import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calculate, sweep } from '#rules';
import { caseSchema, type Case } from '#shared/case/schema';
import { markName } from '../../renderer/features/sweep/mark-name.ts';
import { situationPoints } from '../../renderer/features/sweep/points.ts';
import { happeningsOf, stepsOf, type Step } from '../../renderer/features/sweep/series.ts';
import { slopeAt, slopesOf, slopesSentence, slopeWords } from '../../renderer/features/sweep/slopes.ts';
import { sweepSubjects } from '../../renderer/features/sweep/subject.ts';
import { nameLines } from '../../renderer/ui/chart/event-marks.tsx';

const example = (name: string): Case =>
  caseSchema.parse(JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')));
const xWords = (at: string): string => `${at} hours`;

function swept(subject: Case) {
  const [chosen] = sweepSubjects(subject, (id) => id);
  if (chosen === undefined) throw new Error('No job to vary.');
  const line = sweep(subject, chosen.request);
  return { chosen, steps: stepsOf(line), happenings: happeningsOf(line.events) };
}

describe('what is kept of each extra pound', () => {
  it('is what the events of the line say before and after them', () => {
    for (const name of ['single-lcwra-pip-sixteen-hours', 'lone-parent-nursery-fees', 'large-family-at-the-cap']) {
      const { steps, happenings } = swept(example(name));
      const slopes = slopesOf(steps, happenings);
      expect(slopes[0]?.from).toBe(steps[0]?.at);
      expect(slopes.at(-1)?.to).toBe(steps.at(-1)?.at);
      for (const [index, { from, to, kept }] of happenings.entries()) {
        const next = happenings[index + 1];
        if (kept === undefined || from !== to || (next !== undefined && Number(next.from) - Number(to) < 1)) continue;
        // An event knows the slope just after it, a stretch that of its whole length: roundings to a penny apart.
        expect(Math.abs((slopeAt(slopes, to)?.kept ?? NaN) - Number(kept.after) * 100), `${name} after ${to}`).toBeLessThanOrEqual(1.5);
      }
    }
  });

  it('covers the line without a gap, and no two neighbours keep the same', () => {
    const { steps, happenings } = swept(example('single-lcwra-pip-sixteen-hours'));
    const slopes = slopesOf(steps, happenings);
    expect(slopes.length).toBeGreaterThan(2);
    for (const [index, slope] of slopes.entries()) {
      const next = slopes[index + 1];
      if (next === undefined) continue;
      expect(next.from).toBe(slope.to);
      expect(next.kept).not.toBe(slope.kept);
    }
  });

  it('leaves out what happens at one place', () => {
    const step = (at: string, moneyLeft: string, gross: string): Step => ({
      at,
      moneyLeft,
      gain: undefined,
      gross,
      takeHome: gross,
      universalCredit: '0.00',
    });
    const steps = [step('0', '0.00', '0.00'), step('1', '45.00', '100.00'), step('2', '40.00', '200.00'), step('3', '85.00', '300.00')];
    const fall = { number: 1, at: '2', from: '1.50', to: '1.50', texts: ['x'], lines: [], change: '-50.00', fall: true, kept: undefined };
    expect(slopesOf(steps, [fall])).toEqual([{ from: '0', to: '3', kept: 45 }]);
  });

  it('is said in words', () => {
    const slopes = [
      { from: '0', to: '7.5', kept: 100 },
      { from: '7.5', to: '22', kept: 45 },
      { from: '22', to: '60', kept: -3 },
    ];
    expect(slopesSentence(slopes, xWords)).toBe(
      'Of the next £1 of pay you keep all of it up to 7.5 hours, 45p up to 22 hours, then nothing, and lose 3p.',
    );
    expect(slopesSentence([{ from: '0', to: '60', kept: 45 }], xWords)).toBe('Of the next £1 of pay you keep 45p.');
    expect(slopesSentence([], xWords)).toBe('');
    expect(slopeWords({ from: '0', to: '1', kept: undefined })).toContain('cannot be told');
  });
});

describe('situations in the chart', () => {
  it('lie on the line where nothing else differs, and beside it where something does', () => {
    const subject = example('lone-parent-nursery-fees');
    const { chosen, steps } = swept(subject);
    const { situations } = calculate(subject);
    const leftOf = (id: string) => situations.find((situation) => situation.id === id)?.amounts['money-left'];
    const { points, elsewhere } = situationPoints(subject, chosen, steps, leftOf, (id) => id);
    expect(elsewhere).toEqual([]);
    expect(points.map(({ id, x, onLine }) => [id, x, onLine])).toEqual([
      ['now', 0, true],
      ...subject.scenarios.map(({ id, jobs }) => [id, Number(jobs[0]?.pay?.hoursPerWeek), id === chosen.request.situation]),
    ]);
    for (const point of points) expect(point.moneyLeft).toBe(leftOf(point.id));
  });

  it('are told of where they have no place along the line', () => {
    const subject = example('lone-parent-nursery-fees');
    const { chosen, steps } = swept(subject);
    const [first, ...others] = subject.scenarios;
    if (first === undefined) throw new Error('No scenario.');
    const business = { ...first, id: 'business', jobs: first.jobs.map((job) => ({ ...job, kind: 'self-employed' as const })) };
    const withBusiness = { ...subject, scenarios: [first, ...others, business] };
    expect(
      situationPoints(
        withBusiness,
        chosen,
        steps,
        () => '100.00',
        (id) => id,
      ).elsewhere,
    ).toEqual(['business']);
  });
});

describe('the names of marks', () => {
  it('name a cliff by what it takes', () => {
    const happening = {
      number: 1,
      at: '9',
      from: '8.9',
      to: '8.9',
      texts: ['Carer’s Allowance stops: pay is above its limit.'],
      kept: undefined,
    };
    const lines = [{ id: 'client.carers-allowance', change: '-361.18' }];
    expect(markName({ ...happening, lines, change: '-340.10', fall: true }, 'england')).toBe('Carer’s Allowance stops −£340.10');
    expect(markName({ ...happening, lines: [], change: '0.00', fall: false }, 'england')).toBe('Carer’s Allowance stops');
    const long = 'Free NHS prescriptions, dental care and sight tests end: take-home pay is above their limit.';
    expect(markName({ ...happening, texts: [long], lines, change: '-361.18', fall: true }, 'england')).toBe('Carer’s Allowance −£361.18');
  });

  it('stand only where they have room, falls first', () => {
    const events = ['Work allowance used up', 'Carer’s Allowance −£361.18', 'Income tax begins'].map((name, index) => ({
      name,
      fall: index === 1,
      jump: index === 1,
    }));
    expect(nameLines(events, [100, 150, 600], 900)).toEqual([1, 0, 0]);
    // The work allowance would run through the name of the fall above it, so it goes a line higher, and no fine line crosses a name.
    expect(nameLines(events, [100, 124, 148], 310)).toEqual([2, 1, 0]);
    const leaps = ['Automatic enrolment in a pension begins −£12.48', 'Earnings lift the benefit cap +£1,727.15'].map((name) => ({
      name,
      fall: false,
      jump: true,
    }));
    expect(nameLines([...leaps, { name: 'Income tax begins', fall: false, jump: false }], [100, 124, 148], 900)).toEqual([2, 1, 0]);
    expect(nameLines(events, [100, 124, 148], 200)).toEqual([undefined, undefined, undefined]);
  });
});
