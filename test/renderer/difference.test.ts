import { describe, expect, it } from 'vitest';
import { calculate, explain } from '#rules';
import { penceOf } from '../../renderer/words/money.ts';
import { rowGroups, moneyLeft } from '../../renderer/features/comparison/rows.ts';
import { broken } from '#test/households/broken';
import { readDraft } from '../../renderer/draft/problems.ts';
import { differenceOf } from '../../renderer/calculation/difference.ts';
import { reasonFor } from '../../renderer/words/reasons.ts';
import { changeSentence, lawOf } from '../../renderer/features/explanation/difference-words.ts';
import { entriesOf } from '../../renderer/words/trace.ts';
import { answered } from './answered.ts';
import { samples } from './client-page/pages.ts';

describe('why a line changes', () => {
  const situations = () => {
    const read = readDraft(answered());
    if (!read.ok) throw new Error('the case is whole');
    return { before: entriesOf(explain(read.case, 'now')), after: entriesOf(explain(read.case, 'what-if-1')) };
  };

  it('says the taper as an adviser would', () => {
    const { before, after } = situations();
    const { change, parts, rest } = differenceOf('universal-credit', before, after);
    expect(parts.map(({ key, effect }) => [key, effect])).toEqual([
      ['uc.earnings-deduction', -47474],
      ['uc.benefit-cap-reduction', 11548],
    ]);
    expect(rest).toBe(0);
    // By hand: 424.90 and one bedroom in Brighton and Hove, 920.00, are 1,344.90 now, 115.48 above the cap of 1,229.42. With the job
    // 16 hours at 12.71 for 52 weeks over 12 months is 881.23; 5% of what is above 520, with tax relief, is 18.06 of pension; 55p of each £1
    // of the 863.17 that is left is 474.74, without a work allowance; 1,344.90 less that is 870.16, within the cap.
    expect(changeSentence('Universal Credit', change)).toBe('Universal Credit falls by £359.26 a month.');
    expect(reasonFor('uc.earnings-deduction', { before, after })).toBe(
      '55p of each £1 of earnings of £863.17. There is no work allowance.',
    );
    expect(reasonFor('uc.benefit-cap-reduction', { before, after })).toBe(
      'Benefits that the cap counts come to £870.16 a month, within the cap of £1,229.42.',
    );
    expect(reasonFor('gross-pay/client', { before, after })).toBe('16 hours a week at £12.71.');
    expect(lawOf(['uc.earnings-deduction'], after).map(({ law }) => law)).toContain('UC Regs 2013 (SI 2013/376) reg 22(1)(b)');
  });

  it('says what Housing Benefit does in supported housing with Universal Credit, and without', () => {
    const household = Object.fromEntries(samples())['supported-housing.json'];
    if (household === undefined) throw new Error('There is no such sample.');
    const [before, after] = [entriesOf(explain(household, 'now')), entriesOf(explain(household, 'thirty-hours'))];
    expect(reasonFor('housing-benefit', { before: after, after: before })).toBe(
      'With Universal Credit in payment it covers the eligible rent, whatever the income.',
    );
    // By hand: 1,807.00 a month less 151.90 of tax, 60.72 of National Insurance and half of 51.48 of pension is 1,568.64, times 12 over 52 is
    // 361.99; 5.00 and 17.10 of it are left out.
    expect(reasonFor('housing-benefit', { before, after })).toBe(
      'Without Universal Credit, income counts: 65p of each £1 above £95.55 a week comes off. Income that counts is £339.89 a week.',
    );
    expect(reasonFor('passported-help', { before, after })).toBe(
      'NHS prescriptions, dental care and sight tests are free: no instead of yes.',
    );
  });

  it('takes money left apart into the lines that the table shows', () => {
    const { before, after } = situations();
    const { parts, rest } = differenceOf('money-left', before, after);
    expect(parts.map(({ key }) => key)).toEqual(expect.arrayContaining(['net-pay/client', 'universal-credit']));
    expect(parts.map(({ key }) => key)).not.toContain('total-income');
    expect(rest).toBe(0);
  });

  it('adds up to the change that the table shows, to the penny, for every line of generated households', () => {
    const faults = broken(60, (entered) => {
      const { situations, comparisons } = calculate(entered);
      const [now] = situations;
      const then = situations.find(({ id }) => id === comparisons[0]?.to);
      if (now === undefined || then === undefined) return undefined;
      const [before, after] = [entriesOf(explain(entered, 'now')), entriesOf(explain(entered, then.id))];
      for (const row of [...rowGroups([now, then], true).flatMap(({ rows }) => rows), moneyLeft]) {
        const [was, is] = [row.amountOf(now), row.amountOf(then)];
        if (was === undefined || is === undefined) continue;
        const { change, parts, rest } = differenceOf(row.key, before, after);
        const sum = parts.reduce((total, { effect }) => total + effect, 0) + rest;
        if (change !== penceOf(is) - penceOf(was)) return `${row.key} changes by ${penceOf(is) - penceOf(was)}, said as ${change}`;
        if (sum !== change) return `${row.key}: the parts are ${sum}, the change ${change}`;
        if (row.key === 'money-left' && rest !== 0) return `money left has a rest of ${rest}`;
      }
      return undefined;
    });
    expect(faults).toEqual([]);
  });
});
