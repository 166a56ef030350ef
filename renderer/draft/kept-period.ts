import type { Period } from '#shared/case/values';

const timesAYear: Record<Period, bigint> = { week: 52n, fortnight: 26n, 'four-weeks': 13n, month: 12n, quarter: 4n, year: 1n };

/**
 * An amount for one period as one for another, to the nearest penny, half a penny up: 52 weeks and 12 months are a year. What is no
 * amount stays as it was typed, so that the form can say what is wrong with it.
 */
export function inPeriod(typed: string, from: Period, to: Period): string {
  const [, whole, decimals = ''] = /^(\d{1,9})(?:\.(\d{0,2}))?$/.exec(typed.replaceAll(/[£,\s]/g, '')) ?? [];
  if (whole === undefined || from === to) return typed;
  const pence = BigInt(`${whole}${decimals.padEnd(2, '0')}`) * timesAYear[from];
  const kept = String((2n * pence + timesAYear[to]) / (2n * timesAYear[to])).padStart(3, '0');
  return `${kept.slice(0, -2)}.${kept.slice(-2)}`;
}
