import type { TraceValue } from '#shared/calculation/trace';
import { inDigits, inPercent, inPounds } from './money-text.ts';

/** An answer as people read it: "£424.90 a month", "55%", "yes". */
export function valueText(value: TraceValue): string {
  switch (value.kind) {
    case 'money':
      return `${inPounds(value.text)}${periods[value.per ?? 'sum']}`;
    case 'rate':
      return inPercent(value.text);
    case 'number':
      return inDigits(value.text);
    case 'none':
      return 'none';
    case 'yes-no':
    case 'text':
    case 'list':
      return value.text === '' ? 'none' : value.text;
  }
}

const periods: Record<NonNullable<TraceValue['per']>, string> = {
  hour: ' an hour',
  day: ' a day',
  week: ' a week',
  fortnight: ' a fortnight',
  'four-weeks': ' every four weeks',
  month: ' a month',
  quarter: ' a quarter',
  year: ' a year',
  'pay-period': ' a pay period',
  sum: '',
};
