import type { Problem } from './found.ts';
import type { Case } from './shape.ts';
import type { Stops } from './stops.ts';

type Situation = Case['now'];

/** What a stop needs of the situation that it belongs to. */
export function checkStops(subject: Case, situation: Situation, path: PropertyKey[], problem: Problem): void {
  const { stops: stop, jobs } = situation;
  if (stop === undefined) return;
  const at = [...path, 'stops'];
  if (situation.id === 'now') problem(at, 'What happens if a job stops is asked of a scenario, not of the present.');
  const stopping = stop.job === undefined ? jobs : jobs.filter(({ id }) => id === stop.job);
  if (stopping.length === 0) {
    problem(
      stop.job === undefined ? at : [...at, 'job'],
      'There is no such job in this situation that could stop.',
      jobs.map(({ id }) => id),
    );
  }
  for (const { startsOn = situation.startsOn ?? situation.asAt ?? subject.asAt } of stopping) {
    if (stop.on < startsOn)
      problem([...at, 'on'], `This is before ${startsOn}, the day on which the job starts.`, [`${startsOn} or later`]);
  }
  if (stop.kind === 'fewer-hours' && stop.hoursPerWeek === undefined)
    problem([...at, 'hoursPerWeek'], 'How many hours a week are worked from then on?', ['hours a week']);
  if (stop.kind !== 'fewer-hours' && stop.hoursPerWeek !== undefined)
    problem([...at, 'hoursPerWeek'], 'Hours go with a fall in hours ("fewer-hours").', ['fewer-hours']);
  if (stop.kind !== 'job-ends' && stop.leftByChoice !== undefined)
    problem([...at, 'leftByChoice'], 'Leaving by choice goes with a job that ends ("job-ends").', ['job-ends']);
  checkLastPay(stop, at, problem);
  if ((stop.untakenHoliday !== undefined || stop.noticePay !== undefined) && stopping.length > 1) {
    problem(
      [...at, 'job'],
      'Which of these jobs pays the holiday or the notice?',
      stopping.map(({ id }) => id),
    );
  }
  if (stop.kind !== 'job-ends' && stopping.some(({ kind }) => kind === 'self-employed'))
    problem(
      [...at, 'kind'],
      'Only an employed job can go on with fewer hours or with sick pay. Say that the business ends, or name the job.',
      ['job-ends'],
    );
  if (stop.kind === 'fewer-hours' && stopping.some(({ pay }) => pay?.hoursPerWeek === undefined))
    problem([...at, 'kind'], 'A fall in hours needs the hours a week that the job has before it.', ['hours a week in pay.hoursPerWeek']);
}

function checkLastPay({ kind, untakenHoliday: holiday, noticePay }: Stops, at: PropertyKey[], problem: Problem): void {
  if (kind !== 'job-ends') {
    if (holiday !== undefined)
      problem([...at, 'untakenHoliday'], 'Holiday that was not taken is paid when a job ends ("job-ends").', ['job-ends']);
    if (noticePay !== undefined)
      problem([...at, 'noticePay'], 'Pay in place of notice goes with a job that ends ("job-ends").', ['job-ends']);
  }
  if (holiday !== undefined && (holiday.days === undefined) === (holiday.amount === undefined)) {
    problem(
      [...at, 'untakenHoliday'],
      'Give the holiday that was not taken either in days ("days") or as what is paid for it ("amount").',
      ['days', 'amount'],
    );
  }
}
