import { describe, expect, test } from 'vitest';
import {
  conversion,
  Count,
  instrument,
  leastOf,
  Money,
  mostOf,
  nearestPenny,
  Rate,
  stretchText,
  Undecided,
  wholePounds,
} from '#rules/engine/index';

/** An amount over a stretch: every operation gives bounds that no amount within the stretch leaves, or says that it is undecided. */

const law = instrument('Example Act', 's')('1');
const penny = nearestPenny(law);
const toMonth = conversion('week', 'month', '52', '12', law);
const pounds = (text: string): Money<'week'> => Money.of(text, 'week');

/** What a household could be asked to work out from one amount a week. */
const sums: Record<string, (amount: Money<'week'>) => Money> = {
  'a sum and a difference': (amount) =>
    pounds('100')
      .plus(amount, amount)
      .less(amount.plus(pounds('3.21'))),
  'a rate of it': (amount) => Rate.of('0.55').of(amount),
  'as often as a number says': (amount) => amount.times(Count.of('3')),
  'what it is a month, to the penny': (amount) => amount.in(toMonth).rounded(penny),
  'whole pounds': (amount) => amount.in(toMonth).rounded(wholePounds(law)),
  'what is above a limit': (amount) => amount.excessOver(pounds('120.50')),
  'at most a limit': (amount) => amount.atMost(pounds('120.50')),
  'at least a floor': (amount) => amount.atLeast(pounds('99.99')),
  'in parts of it': (amount) => pounds('4.35').times(amount.inPartsOf(pounds('25'))),
  'in whole parts of it': (amount) => pounds('1').times(amount.wholePartsOf(pounds('17.50'))),
  'shared by itself': (amount) => pounds('5000').shareOf(amount).of(pounds('10')),
  'times itself': (amount) => amount.shareOf(pounds('100')).of(amount),
  'a cliff': (amount) => (amount.isMoreThan(pounds('130.01')) ? pounds('7') : pounds('0')),
  'a cliff from an amount on': (amount) => (amount.isAtLeast(pounds('130.01')) ? amount : pounds('0')),
  'nothing for nothing': (amount) => (amount.less(pounds('110')).isNil() ? pounds('50') : pounds('1')),
};

test.for(Object.entries(sums))('%s is within its bounds, and is decided where the stretch is divided', ([, sum]) => {
  const parts = partsOf('80.00', '160.00', sum);
  expect(parts.length).toBeLessThan(200);
  for (let pence = 8000; pence <= 16_000; pence += 7) {
    const exact = sum(pounds((pence / 100).toFixed(2))).decimal;
    const part = parts.find(({ from, to }) => from <= pence && pence <= to);
    expect(part && leastOf(part.amount).lte(exact) && mostOf(part.amount).gte(exact), `${pence}: ${exact.toString()}`).toBe(true);
    if (part !== undefined) expect(mostOf(part.amount).minus(leastOf(part.amount)).toNumber()).toBeLessThanOrEqual(900);
  }
});

describe('two facts at once', () => {
  test('what both bring is taken together, so that what one amount adds and takes again leaves no trace', () => {
    const [one, other] = [pounds(stretchText('100', '200', 'a')), pounds(stretchText('10', '20', 'b'))];
    const sum = one.plus(other).less(one);
    expect([leastOf(sum).toString(), mostOf(sum).toString()]).toEqual(['10', '20']);
    expect([leastOf(one.less(other)).toString(), mostOf(one.less(other)).toString()]).toEqual(['80', '190']);
  });

  test('the fact that moves an amount most is the one to divide', () => {
    const amount = pounds(stretchText('100', '200', 'a')).less(pounds(stretchText('140', '150', 'b')));
    expect(() => amount.isMoreThan(pounds('0'))).toThrow(expect.objectContaining({ fact: 'a' }));
  });
});

describe('whole parts', () => {
  const counted = (from: string, to: string) => pounds('1').times(pounds(stretchText(from, to, 'a')).wholePartsOf(pounds('10')));
  const bounds = (amount: Money) => [leastOf(amount).toString(), mostOf(amount).toString()];

  test('one number throughout, or one and the next, is told exactly and without a division', () => {
    expect(bounds(counted('31', '38'))).toEqual(['3', '3']);
    expect(bounds(counted('31', '44'))).toEqual(['3', '4']);
  });

  test('many are told to within one, without a division', () => {
    const [least = 0, most = 0] = bounds(counted('31', '97')).map(Number);
    expect([least <= 3, most >= 9]).toEqual([true, true]);
    expect([least > 2 - 1e-9, most < 10 + 1e-9]).toEqual([true, true]);
  });

  test('a step that an amount may or may not have taken leaves no trace where it is taken again', () => {
    const step = counted('31', '44');
    expect(bounds(step.plus(pounds('5')).less(step))).toEqual(['5', '5']);
    expect(bounds(step.less(counted('31', '44')))).toEqual(['-1', '1']);
  });

  test('where something rests on such a step, the stretch of its fact is divided', () => {
    expect(() => counted('31', '44').isMoreThan(pounds('3'))).toThrow(expect.objectContaining({ fact: 'a' }));
  });
});

interface Part {
  from: number;
  to: number;
  amount: Money;
}

function partsOf(from: string, to: string, sum: (amount: Money<'week'>) => Money): Part[] {
  const [first, last] = [Math.round(Number(from) * 100), Math.round(Number(to) * 100)];
  try {
    const amount = sum(pounds(first === last ? from : stretchText(from, to, 'pay')));
    return [{ from: first, to: last, amount }];
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    const place = Math.min(last - 1, Math.max(first + 1, first + Math.floor(((last - first) * Number(error.billionths)) / 1e9)));
    const text = (pence: number): string => (pence / 100).toFixed(2);
    if (last - first <= 1) return [...partsOf(from, from, sum), ...partsOf(to, to, sum)];
    return [...partsOf(from, text(place), sum), ...partsOf(text(place), to, sum)];
  }
}
