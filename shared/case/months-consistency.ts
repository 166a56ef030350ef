import type { Problem } from './found.ts';
import type { Case } from './shape.ts';

type Job = Case['now']['jobs'][number];

/** Answers for the calendar of the months ahead that exclude one another. */
export function checkMonths(subject: Case, problem: Problem): void {
  const { months, partner, asAt } = subject;
  months?.benefitPayDays?.forEach(({ who }, index) => {
    if (who === 'partner' && partner === undefined)
      problem(['months', 'benefitPayDays', index, 'who'], 'This case has no partner.', ['client']);
  });
  months?.schoolHolidays?.forEach(({ from, to }, index) => {
    if (to < from) problem(['months', 'schoolHolidays', index, 'to'], 'A holiday ends on its first day or later.', [`${from} or later`]);
  });
  subject.scenarios.forEach(({ startsOn }, index) => {
    if (startsOn !== undefined && startsOn < asAt)
      problem(['scenarios', index, 'startsOn'], `A change begins on ${asAt}, the date of the case, or later.`, [`${asAt} or later`]);
  });
  [subject.now, ...subject.scenarios].forEach(({ jobs }, index) => {
    const path = index === 0 ? ['now'] : ['scenarios', index - 1];
    jobs.forEach((job, number) => checkPayDay(job, [...path, 'jobs', number], problem));
  });
}

function checkPayDay(
  { kind, paid = 'monthly', payDay, firstPayDay, startsOn, firstPay }: Job,
  path: PropertyKey[],
  problem: Problem,
): void {
  if (firstPayDay !== undefined && startsOn !== undefined && firstPayDay < startsOn)
    problem([...path, 'firstPayDay'], 'The first wage comes on the first day of the job or later.', [`${startsOn} or later`]);
  if (kind === 'self-employed' && (payDay ?? firstPayDay ?? firstPay) !== undefined)
    problem([...path, 'payDay'], 'Pay days go with pay from an employer.');
  if (payDay === undefined) return;
  const isWeekday = typeof payDay === 'string' && !payDay.startsWith('last-');
  if (paid === 'monthly' && isWeekday)
    problem([...path, 'payDay'], 'Monthly pay comes on a day of the month, its last working day, or the last such weekday.', [
      '25',
      'last-working-day',
      'last-friday',
    ]);
  if (paid !== 'monthly' && !isWeekday) problem([...path, 'payDay'], 'Pay by the week comes on a weekday.', ['friday', 'thursday']);
}
