import { expect, test } from 'vitest';
import { Count, instrument, Money, nearestPennyHalfDropped, pounds, wholePounds, wholePoundsUp } from '#rules/engine/index';

const law = instrument('Some Regs', 'reg');

test('pounds in a text have separators of thousands, and their sign before the pound sign', () => {
  expect(['0', '999.999', '1233.34', '1000000', '-1233.3'].map((amount) => pounds(Money.of(amount, 'month')))).toEqual([
    '£0.00',
    '£1,000.00',
    '£1,233.34',
    '£1,000,000.00',
    '-£1,233.30',
  ]);
  expect(pounds('12345.60')).toBe('£12,345.60');
});

test('several provisions are cited in the plural, parts of one in the singular', () => {
  const cited = [
    '22',
    '22(1)(b)',
    '83(1)(f) and (g)',
    '40 and Sch 5 para 1',
    '52, 55 and 56',
    '27(1) and 28',
    '55B and 55C',
    'Sch 4 paras 1 and 2',
  ];
  expect(cited.map((provision) => law(provision).provision)).toEqual([
    'reg 22',
    'reg 22(1)(b)',
    'reg 83(1)(f) and (g)',
    'reg 40 and Sch 5 para 1',
    'regs 52, 55 and 56',
    'regs 27(1) and 28',
    'regs 55B and 55C',
    'Sch 4 paras 1 and 2',
  ]);
});

test('a sum that is exact on paper is rounded as it is on paper', () => {
  // 100 ÷ 3 × 3 is 99.99… after 34 digits, and 1 ÷ 3 + 1 ÷ 3 + 1 ÷ 3 likewise a hair below 1.
  const hundred = Money.of('100', 'month').dividedBy(Count.of('3')).times(Count.of('3'));
  expect(hundred.decimal.toString()).not.toBe('100');
  expect(hundred.rounded(wholePounds(law('1'))).inPounds()).toBe('100.00');
  const above = Money.of('2', 'month').dividedBy(Count.of('3')).times(Count.of('3'));
  expect(above.rounded(wholePoundsUp(law('1'))).inPounds()).toBe('2.00');
  const half = Money.of('0.005', 'month').dividedBy(Count.of('7')).times(Count.of('7'));
  expect(half.rounded(nearestPennyHalfDropped(law('1'))).inPounds()).toBe('0.00');
});
