import { describe, expect, test } from 'vitest';
import { sweep } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { SweepEvent } from '#shared/calculation/sweep';
import { caseOf } from './law-case.ts';

/**
 * Where cliffs and changes of slope lie, worked out by hand for a job at £13.00 an hour, paid monthly, without a pension: a month
 * is 13 × 52 ÷ 12 = £56.3333… for each weekly hour.
 */

const job = (who = 'client') => ({
  id: 'job-1',
  who,
  kind: 'employee',
  pay: { hourly: '13.00', hoursPerWeek: '10' },
  paid: 'monthly',
  pension: { kind: 'none' },
});

function swept(household: string, changes: Record<string, unknown>, wantedGain?: string, scenario: Record<string, unknown> = {}) {
  const parsed = parseCase(
    caseOf({ name: '', source: '', household, with: { ...changes, scenarios: [{ id: 'job', jobs: [job()], ...scenario }] } }),
  );
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const request = { situation: 'job', job: 'job-1', vary: 'hours' as const, from: '0', to: '40', step: '0.25' };
  return sweep(parsed.case, wantedGain === undefined ? request : { ...request, wantedGain });
}

const find = (events: readonly SweepEvent[], code: string): SweepEvent | undefined => events.find((event) => event.code === code);

describe('the place of a cliff or bend, to a hundredth of an hour', () => {
  test('the work allowance is used up above £427.00: 7.58 hours; National Insurance above £1,048.00: 18.61 hours', () => {
    const { events } = swept('lone-parent', {});
    expect(find(events, 'uc.earnings-deduction')).toMatchObject({ exactly: '7.58', at: '7.75', fall: false });
    expect(find(events, 'uc.earnings-deduction')?.kept).toEqual({ before: '1.00', after: '0.45' });
    // Tax begins above £1,047.50 and National Insurance above £1,048.00: too near to tell apart, so both have one slope.
    expect(find(events, 'income-tax.taxable-income')).toMatchObject({ exactly: '18.6', kept: { before: '0.45', after: '0.32' } });
    expect(find(events, 'ni.contribution-for-period')).toMatchObject({ exactly: '18.61', kept: { before: '0.45', after: '0.32' } });
  });

  test("a penny above the limit of Carer's Allowance, £204.00 a week, is 15.70 hours; without UC all of it is lost", () => {
    const { events } = swept('single', {
      client: { caring: { hoursPerWeek: '35', carersAllowance: true } },
      claims: { universalCredit: false },
    });
    const stop = find(events, 'carers-allowance.earnings-are-within-limit');
    expect(stop).toMatchObject({
      exactly: '15.7',
      at: '15.75',
      fall: true,
      law: 'Invalid Care Allowance Regs 1976 (SI 1976/409) reg 8(1)',
    });
    expect(stop?.lines?.[0]).toEqual({ id: 'client.carers-allowance', change: '-374.62' });
    expect(stop?.text).toBe("Carer's Allowance stops: pay is above its limit.");
    const inScotland = swept('single', {
      nation: 'scotland',
      client: { caring: { hoursPerWeek: '35', carersAllowance: true } },
      claims: { universalCredit: false },
    });
    expect(find(inScotland.events, 'carers-allowance.earnings-are-within-limit')?.text).toBe(
      'Carer Support Payment stops: pay is above its limit.',
    );
  });

  test('the benefit cap is lifted at £881.00 a month: 15.64 hours', () => {
    const { events } = swept('lone-parent', {
      children: [1, 2, 3, 4, 5].map((age) => ({ id: `child-${age}`, born: `20${12 + age}-05-01` })),
      home: { rent: { amount: '1200.00', per: 'month' }, bedrooms: 4 },
    });
    expect(find(events, 'uc.earnings-lift-the-cap')).toMatchObject({
      exactly: '15.64',
      fall: false,
      text: 'Earnings lift the benefit cap.',
    });
  });

  test('in Scotland the last penny of Universal Credit takes the Scottish Child Payment with it: take-home pay of £1,908.61, 39.75 hours', () => {
    // 424.90 + 303.94 − 69.60 of tariff income = 659.24, nil from 710.00 + 659.235 ÷ 55%. 2,239.25 − 235.04 tax − 95.30 leaves 1,908.91.
    const { events } = swept('lone-parent-no-rent', { nation: 'scotland', savings: '10000.00' });
    const end = events.find(({ lines }) => lines?.some(({ id }) => id === 'scottish-child-payment'));
    expect(end).toMatchObject({ exactly: '39.75', fall: true, text: 'Universal Credit ends.' });
    expect(end?.lines?.[0]).toEqual({ id: 'scottish-child-payment', change: '-122.20' });
  });

  test('a rise of pay that ends nothing and bends nothing is no event', () => {
    const { events } = swept('single', { claims: { universalCredit: false } });
    expect(events.map(({ code, exactly }) => [code, exactly])).toEqual([
      ['income-tax.taxable-income', '18.6'],
      ['ni.contribution-for-period', '18.61'],
    ]);
  });
});

describe('at no hours', () => {
  const care = {
    childcare: [{ child: 'child-1', amount: '200', per: 'month' }],
    workCosts: [{ who: 'client', kind: 'travel', amount: '26', per: 'month' }],
  };

  test('nothing is paid for the sake of work, and the first hundredth costs 15% of £200.00 of childcare and £26.00 of travel', () => {
    const { points, events } = swept('lone-parent', {}, undefined, care);
    expect(points[0]).toMatchObject({ gain: '0.00', amounts: { 'childcare-costs': '0.00', 'work-costs': '0.00' } });
    // 0.01 hours are £0.56 of pay: 170.00 + 0.56 − 200.00 − 26.00.
    const first = find(events, 'childcare-costs');
    expect(first).toMatchObject({ exactly: '0.01', fall: true, change: '-55.44', text: 'Childcare is paid for.' });
    expect(first?.lines).toEqual([
      { id: 'childcare-costs', change: '-200.00' },
      { id: 'universal-credit', change: '170.00' },
      { id: 'work-costs', change: '-26.00' },
    ]);
    expect(find(events, 'work-costs')?.text).toBe('Work has costs of its own.');
  });

  test('it is as now where there is no work now, and nothing where there is', () => {
    expect(swept('lone-parent', { now: { id: 'now', ...care } }, undefined, care).points[0]?.amounts['childcare-costs']).toBe('200.00');
    const working = swept('lone-parent', { now: { id: 'now', jobs: [job()], ...care } }, undefined, care);
    expect(working.points[0]?.amounts).toMatchObject({ 'childcare-costs': '0.00', 'work-costs': '0.00' });
  });

  test('it stays where another job does', () => {
    const jobs = [job(), { ...job(), id: 'job-2' }];
    const { points } = swept('lone-parent', {}, undefined, { ...care, jobs });
    expect(points[0]?.amounts).toMatchObject({ 'childcare-costs': '200.00', 'work-costs': '26.00' });
  });
});

describe('a wanted gain', () => {
  test('is reached from the least hours that bring it: £300.00 ÷ £56.3333 is 5.33 hours', () => {
    expect(swept('single', { claims: { universalCredit: false } }, '300.00').reached).toEqual([{ from: '5.33', to: '40' }]);
  });

  test("is lost again at a cliff: £700.00 from 12.55 hours, not from 15.70 when Carer's Allowance stops, and again later", () => {
    const { reached } = swept(
      'single',
      { client: { caring: { hoursPerWeek: '35', carersAllowance: true } }, claims: { universalCredit: false } },
      '700.00',
    );
    // Tax is due on pay above (12,570 − 4,495.40) ÷ 12 = £672.88: pay p leaves p − 20% × (p − 672.88) = 700.00 at £706.78.
    expect(reached).toHaveLength(2);
    expect(reached?.[0]).toEqual({ from: '12.55', to: '15.69' });
  });

  test('is nowhere where it is too much', () => {
    expect(swept('single', { claims: { universalCredit: false } }, '9000.00').reached).toEqual([]);
  });
});
