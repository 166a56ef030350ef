import type { Case } from '#shared/case/schema';
import { yearOf } from '../engine/index.ts';
import type { Notes } from './notes.ts';
import type { Span } from '../calendar/index.ts';

/** School holidays as entered; or a year of them as most councils in England have it, which is listed. */
export function schoolHolidaysOf({ months, asAt, nation }: Case, notes: Notes): readonly Span[] {
  const entered = months?.schoolHolidays;
  if (entered !== undefined) return entered.map(({ from, to }) => ({ first: from, last: to }));
  notes.assume(
    'months.school-holidays',
    'months.schoolHolidays',
    'School holidays were not entered: they are taken to be the last week of October, two weeks at Christmas, a week in February, the first two weeks of April, the last week of May, and the summer.',
  );
  const summer = nation === 'scotland' || nation === 'northern-ireland' ? ['07-01', '08-15'] : ['07-23', '08-31'];
  return [0, 1, 2].flatMap((ahead) => {
    const year = yearOf(asAt) + ahead;
    const span = (first: string, last: string): Span => ({ first: `${year}-${first}`, last: `${year}-${last}` });
    return [
      span('01-01', '01-03'),
      span('02-14', '02-20'),
      span('04-01', '04-14'),
      span('05-25', '05-31'),
      span(summer[0] ?? '', summer[1] ?? ''),
      span('10-25', '10-31'),
      span('12-21', '12-31'),
    ];
  });
}
