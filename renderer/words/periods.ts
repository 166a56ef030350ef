import type { Period } from '#shared/case/values';

/** How often an amount falls due, as a choice in a field. */
export const periodChoices: { id: Period; label: string }[] = [
  { id: 'week', label: 'a week' },
  { id: 'fortnight', label: 'a fortnight' },
  { id: 'four-weeks', label: 'every 4 weeks' },
  { id: 'month', label: 'a month' },
  { id: 'quarter', label: 'a quarter' },
  { id: 'year', label: 'a year' },
];

/** "a month", "every 4 weeks". */
export function perWords(period: string): string {
  if (period === 'hour') return 'an hour';
  if (period === 'day') return 'a day';
  return periodChoices.find(({ id }) => id === period)?.label ?? '';
}
