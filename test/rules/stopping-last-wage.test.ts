import { describe, expect, test } from 'vitest';
import { calculate } from '#rules';
import { figuresOfTheEdition } from '#rules/engine/index';
import { payForPeriod } from '#rules/pay/index';
import { courseOf } from '#rules/stopping/index';
import { periodsOf } from '#rules/stopping/periods-of-course';
import { parseCase } from '#shared/case/problem';
import type { Case, CaseInput } from '#shared/case/schema';
import { Dice } from '#test/households/dice';

/** What is said of a stop and the months after it go by one last wage: the same pay day, the same pay, the same assessment period. */

const day = 86_400_000;
const daysFrom = (first: string, last: string): number => Math.round((Date.parse(last) - Date.parse(first)) / day) + 1;
const later = (one: string, other: string): string => (one > other ? one : other);
const sooner = (one: string, other: string): string => (one < other ? one : other);

/** A job from a day to a day, paid in one way or another, with assessment periods from any day of the month. */
function caseFrom(seed: number): Case {
  const the = new Dice(seed ^ 0x1a57);
  const startsOn = the.date('2026-06-01', '2026-09-30');
  const ways = [
    { paid: 'monthly' },
    { paid: 'monthly', payDay: the.pick([5, 12, 15, 20, 28, 31]) },
    { paid: 'monthly', payDay: the.pick(['last-working-day', 'last-friday'] as const) },
    { paid: 'weekly' },
    { paid: 'weekly', payDay: 'friday' },
    { paid: 'fortnightly' },
    { paid: 'four-weekly' },
  ] as const;
  const entered: CaseInput = {
    format: 'taper-case',
    version: 1,
    reference: `LAST-${seed}`,
    asAt: '2026-06-01',
    nation: the.pick(['england', 'scotland']),
    place: { greaterLondon: false },
    client: { age: 40 },
    savings: '0.00',
    home: { tenure: 'living-with-others' },
    claims: { universalCredit: true, assessmentPeriodStarts: the.whole(1, 31) },
    now: { id: 'now', jobs: [] },
    scenarios: [
      {
        id: 'job',
        jobs: [
          {
            id: 'job-1',
            who: 'client',
            kind: 'employee',
            startsOn,
            pay: { hourly: the.pick(['13.00', '15.50', '24.10']), hoursPerWeek: the.pick(['16', '37.5']) },
            pension: { kind: 'none' },
            ...the.pick(ways),
          },
        ],
        stops: { on: the.date('2026-10-01', '2027-03-31'), kind: 'job-ends', ...(the.chance(0.3) && { noticePay: '150.00' }) },
      },
    ],
  };
  const parsed = parseCase(entered);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return parsed.case;
}

/** A wage can be paid before the first day of the month of the stop, where that is a holiday: the months begin after it. */
const isBefore = (paidOn: string | undefined, monthsBegin: string | undefined): boolean =>
  paidOn !== undefined && monthsBegin !== undefined && paidOn < monthsBegin;

/** How the two differ, if they do. A claim that begins after the last wage counts none of it. */
function difference(entered: Case): string {
  const course = courseOf(entered, 0, figuresOfTheEdition);
  const [stop] = calculate(entered, { monthsAfterStop: 5 }).stopping ?? [];
  const last = course?.payDays.at(-1);
  const paidOn = (stop?.timeline?.months ?? []).flatMap(({ arrives }) => arrives.filter(({ line }) => line === 'net-pay')).at(-1)?.date;
  if (course === undefined || last === undefined || stop?.lastPay === undefined || paidOn === undefined)
    return isBefore(stop?.lastPay?.on, stop?.timeline?.from) ? 'none, and not counted' : 'no last wage';
  if (stop.lastPay.on !== paidOn) return `paid on ${stop.lastPay.on}, in the months on ${paidOn}`;

  const inMonths = (stop.timeline?.assessmentPeriods ?? [])
    .flatMap(({ starts, receipts }) => receipts.map((receipt) => ({ ...receipt, countedIn: starts })))
    .find(({ payDay }) => payDay === paidOn);
  if (inMonths === undefined) return 'none, and not counted';
  const { startsOn, stops, during } = course;
  const [job] = during.circumstances.jobs;
  const usual = job === undefined ? 0 : Number(during.the(payForPeriod, job).inPounds());
  const wage = last.covers.reduce((sum, { first, last: end }) => {
    const days = daysFrom(later(first, startsOn), sooner(end, stops.on));
    return days < 1 ? sum : sum + Math.round((usual * 100 * days) / daysFrom(first, end));
  }, 0);
  const gross = wage + Math.round((Number(stop.lastPay.holiday) + Number(stop.lastPay.notice)) * 100);
  if (gross !== Math.round(Number(inMonths.gross) * 100)) return `${gross} pence, in the months ${inMonths.gross}`;

  const counted = periodsOf(course).at(-1)?.starts;
  return counted === inMonths.countedIn
    ? 'none'
    : `counted in the period from ${counted}, in the months in that from ${inMonths.countedIn}`;
}

describe('the last wage', () => {
  test('is the same in what is said of the stop and in the months after it', () => {
    const differences = Array.from({ length: 600 }, (_, seed) => ({ seed, says: difference(caseFrom(seed)) }));
    expect(differences.filter(({ says }) => !says.startsWith('none') && !says.startsWith('counted'))).toEqual([]);
    expect(differences.filter(({ says }) => says === 'none').length).toBeGreaterThan(350);
    // A wage that is moved on from period to period since before the months begin is not seen by them (decision 6): this household alone.
    expect(differences.filter(({ says }) => says.startsWith('counted')).map(({ seed }) => seed)).toEqual([171]);
  });
});
