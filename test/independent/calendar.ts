import type { Case } from '#shared/case/schema';
import { assessmentPeriod } from './dates.ts';
import * as figures from './figures.ts';
import { benefitYear, figure } from './figures.ts';
import { atLeastNought, down, nearest, pence, sum, up, weeksToMonth, written } from './pence.ts';
import { universalCredit } from './universal-credit.ts';
import { wages } from './wages.ts';

/**
 * A second calendar of the months ahead, which shares no code with that of the rules: days are counted in UTC, money in whole
 * pence. It knows wages with one tax code, Universal Credit by what is received, Child Benefit, rent and childcare.
 */

export interface Line {
  readonly date: string;
  readonly line: string;
  readonly amount: string;
}

type Job = Case['now']['jobs'][number];
type Situation = Case['now'];

const day = 86_400_000;
const add = (date: string, days: number): string => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
const between = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, (Date.parse(to) - Date.parse(from)) / day + 1) }, (_, index) => add(from, index));
const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay());
const weekdays = (from: string, to: string): number => between(from, to).filter(isWeekday).length;
const lastOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
const later = (one: string, other: string): string => (one > other ? one : other);
const sooner = (one: string, other: string): string => (one < other ? one : other);

/** Easter Sunday by the anonymous Gregorian computus. */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

/** Bank holidays of England and Wales by their rules, with the days in place of those on a weekend. */
function bankHolidays(year: number): string[] {
  const mondayOnOrAfter = (date: string): string => (new Date(date).getUTCDay() === 1 ? date : mondayOnOrAfter(add(date, 1)));
  const lastMonday = (month: string): string => mondayOnOrAfter(add(lastOf(month), -6));
  const taken: string[] = [];
  const inPlace = (date: string): void => {
    taken.push(
      isWeekday(date) && !taken.includes(date)
        ? date
        : (between(add(date, 1), add(date, 5)).find((other) => isWeekday(other) && !taken.includes(other)) ?? date),
    );
  };
  inPlace(`${year}-01-01`);
  const christmas = [`${year}-12-25`, `${year}-12-26`];
  christmas.filter(isWeekday).forEach((date) => taken.push(date));
  christmas.filter((date) => !isWeekday(date)).forEach(inPlace);
  return [
    ...taken,
    add(easter(year), -2),
    add(easter(year), 1),
    mondayOnOrAfter(`${year}-05-01`),
    lastMonday(`${year}-05`),
    lastMonday(`${year}-08`),
  ];
}

const closed = new Set([2023, 2024, 2025, 2026, 2027, 2028].flatMap(bankHolidays));
const onOrBefore = (date: string): string => (isWeekday(date) && !closed.has(date) ? date : onOrBefore(add(date, -1)));

interface Due {
  readonly due: string;
  /** The share of a whole pay period that it pays for, as days worked of days. */
  readonly worked: number;
  readonly of: number;
}

const every = { weekly: 7, fortnightly: 14, 'four-weekly': 28 } as const;

/** Days on which a job is due to be paid, from the start of a tax year on. */
function paydays(job: Job, from: string, until: string, starts: string | undefined): Due[] {
  const part = (first: string, last: string): Omit<Due, 'due'> => ({
    worked: between(later(first, starts ?? first), last).length,
    of: between(first, last).length,
  });
  const interval = job.paid ?? 'monthly';
  if (interval !== 'monthly') {
    const length = every[interval];
    const known = job.firstPayDay ?? '';
    return (
      between(from, until)
        .filter((date) => Math.abs(Date.parse(date) - Date.parse(known)) % (length * day) === 0)
        .map((due) => ({ due, ...part(add(due, 1 - length), due) }))
        // The first pay day of a new job is the one that was named; weeks before it stay in hand.
        .filter(({ due, worked }) => worked > 0 && (starts === undefined || due >= known))
    );
  }
  const months = [...new Set(between(from, until).map((date) => date.slice(0, 7)))];
  return months
    .map((month) => {
      const last = lastOf(month);
      const due =
        typeof job.payDay === 'number'
          ? sooner(`${month}-${String(job.payDay).padStart(2, '0')}`, last)
          : job.payDay === 'last-friday'
            ? (between(add(last, -6), last).find((date) => new Date(date).getUTCDay() === 5) ?? last)
            : last;
      return { due, ...part(`${month}-01`, last) };
    })
    .filter(({ due, worked }) => due >= from && due <= until && worked > 0);
}

interface Paid {
  readonly job: Job;
  readonly date: string;
  readonly net: number;
  readonly counted: number;
}

/** Code 1257L through each tax year, with pay that never leaves the basic rate. */
function payslips(subject: Case, job: Job, from: string, until: string, starts: string | undefined): Paid[] {
  const earner = job.who === 'client' ? subject.client : (subject.partner ?? subject.client);
  const monthly = (job.paid ?? 'monthly') === 'monthly';
  const toDate = new Map<string, { pay: number; tax: number }>();
  return paydays(job, from, until, starts).map(({ due, worked, of }) => {
    const whole = wages(job, earner, due);
    const gross = worked === of ? whole.gross : nearest(whole.gross * worked, of);
    const part = worked === of ? whole : wages({ ...job, pay: { amount: written(gross), per: periodOf(job) } }, earner, due);
    const year = due.slice(5) >= '04-06' ? due.slice(0, 4) : String(Number(due.slice(0, 4)) - 1);
    const before = toDate.get(year) ?? { pay: 0, tax: 0 };
    const pay = before.pay + part.gross - part.sacrificed - part.netPayPension;
    const units = monthly ? taxMonth(due, year) : taxWeek(due, year, every[job.paid as keyof typeof every] / 7);
    const each = monthly ? up(257_900, 12) + 2 * up(500_000, 12) : up(257_900, 52) + 2 * up(500_000, 52);
    const beyond = !monthly && units > 52;
    const weeks = monthly ? 1 : every[job.paid as keyof typeof every] / 7;
    const taxable = part.gross - part.sacrificed - part.netPayPension;
    const dueTax = beyond
      ? 20 * down(atLeastNought(taxable - each * weeks), 100)
      : 20 * down(atLeastNought(pay - each * units), 100) - before.tax;
    const tax = Math.min(dueTax, down(taxable, 2));
    toDate.set(year, { pay, tax: before.tax + tax });
    const relieved = part.sacrificed + part.netPayPension + part.reliefAtSource;
    return {
      job,
      date: onOrBefore(due),
      net: part.gross - tax - part.nationalInsurance - part.contribution - part.studentLoan,
      counted: part.gross - tax - part.nationalInsurance - relieved,
    };
  });
}

const periodOf = (job: Job): 'week' | 'fortnight' | 'four-weeks' | 'month' =>
  ({ weekly: 'week', fortnightly: 'fortnight', 'four-weekly': 'four-weeks', monthly: 'month' } as const)[job.paid ?? 'monthly'];
const taxMonth = (date: string, year: string): number =>
  Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(Number(year), 3 + index, 6)).toISOString().slice(0, 10)).filter(
    (start) => start <= date,
  ).length;
const taxWeek = (date: string, year: string, weeks: number): number =>
  up(Math.floor((Date.parse(date) - Date.parse(`${year}-04-06`)) / day / 7) + 1, weeks) * weeks;

/** Monthly pay of two pay days in one period goes to the nearest period without any, over such as have one: later ones first. */
function oneEach(dates: readonly string[], starts: readonly string[], isNew: boolean): number[] {
  const place = dates.map((date) => starts.findLastIndex((start) => start <= date));
  for (let period = 0; period < starts.length; period += 1) {
    const here = place.flatMap((at, index) => (at === period ? [index] : []));
    if (here.length !== 2) continue;
    const count = (at: number): number => place.filter((other) => other === at).length;
    let [ahead, back] = [period + 1, period - 1];
    while (ahead < starts.length - 1 && count(ahead) === 1) ahead += 1;
    while (back >= 0 && count(back) === 1) back -= 1;
    const first = isNew ? Math.min(...place.filter((at) => at >= 0)) : 0;
    if (ahead < starts.length - 1 && count(ahead) === 0) {
      const moving = [...Array(ahead - period).keys()].map((step) => place.findLastIndex((at) => at === period + step));
      moving.forEach((index) => (place[index] = (place[index] ?? 0) + 1));
    } else if (back >= first && count(back) === 0) {
      const moving = [...Array(period - back).keys()].map((step) => place.findIndex((at) => at === period - step));
      moving.forEach((index) => (place[index] = (place[index] ?? 0) - 1));
    }
  }
  return place;
}

/** Everything that moves from the date of the case until a day. */
export function calendarOf(subject: Case, situation: Situation, changesOn: string | undefined, until: string): Line[] {
  const from = subject.asAt;
  const startDay = subject.claims.assessmentPeriodStarts ?? 1;
  const inForce = (date: string): Situation => (changesOn === undefined || date >= changesOn ? situation : subject.now);
  const periods: { first: string; last: string; paidOn: string }[] = [];
  for (let at = assessmentPeriod(add(from, -70), startDay); ; at = assessmentPeriod(add(at.last, 1), startDay)) {
    const paidOn = onOrBefore(add(at.last, 7));
    periods.push({ ...at, paidOn });
    if (paidOn > until) break;
  }
  const taxYear = `${Number(from.slice(0, 4)) - 2}-04-06`;
  const slips = situation.jobs.map((job) =>
    payslips(subject, job, later(taxYear, '2023-04-06'), add(until, 31), changesOn ?? job.startsOn),
  );
  const starts = periods.map(({ first }) => first);
  const firstPaid = periods.findIndex(({ paidOn }) => paidOn >= from);
  // Pay is moved among the periods that are paid, the one before and the one after them.
  const among = [...starts.slice(firstPaid - 1), add(periods.at(-1)?.last ?? until, 1)];
  const counted = periods.map(() => 0);
  for (const paid of slips) {
    const monthly = (paid[0]?.job.paid ?? 'monthly') === 'monthly';
    const near = paid.filter(({ date }) => date >= (among[0] ?? '') && date < (among.at(-1) ?? ''));
    const place = monthly
      ? oneEach(
          near.map(({ date }) => date),
          among,
          changesOn !== undefined || paid[0]?.job.startsOn !== undefined,
        )
      : near.map(({ date }) => among.findLastIndex((start) => start <= date));
    near.forEach(({ counted: amount }, index) => {
      const at = (place[index] ?? 0) + firstPaid - 1;
      counted[at] = (counted[at] ?? 0) + amount;
    });
  }
  const weeklyChildBenefit = (date: string): number =>
    sum(
      subject.children.map((_, index) => figure(index === 0 ? figures.childBenefitEldest : figures.childBenefitOther, benefitYear(date))),
    );

  const lines: { date: string; line: string; amount: number }[] = [];
  const bills = billsOf(inForce, from, until, changesOn);
  periods.forEach(({ first, last, paidOn }, index) => {
    if (index < firstPaid) return;
    const then = inForce(last);
    const childcare = then.childcare.map((charge) => ({
      child: charge.child,
      per: 'month' as const,
      amount: written(
        attributed(
          bills.filter(({ child }) => child === charge.child),
          first,
          last,
          starts,
          index,
        ),
      ),
    }));
    const award = universalCredit(
      { ...subject, asAt: first, now: { ...then, id: 'now', childcare } },
      { earned: atLeastNought(counted[index] ?? 0), unearned: 0, cappedBenefits: weeksToMonth(weeklyChildBenefit(first)) },
    );
    lines.push(
      { date: paidOn, line: 'universal-credit', amount: award['universal-credit'] },
      { date: paidOn, line: 'uc-deductions', amount: award['uc-deductions'] },
    );
  });
  for (const { date, net } of slips.flat()) lines.push({ date, line: 'net-pay', amount: net });
  const cycle = subject.months?.benefitPayDays?.find(({ benefit }) => benefit === 'child-benefit')?.on ?? from;
  for (const date of between(from, add(until, 6)).filter((one) => Math.abs(Date.parse(one) - Date.parse(cycle)) % (28 * day) === 0)) {
    lines.push({
      date: onOrBefore(date),
      line: 'child-benefit',
      amount: sum([28, 21, 14, 7].map((back) => weeklyChildBenefit(add(date, -back)))),
    });
  }
  const { rent } = subject.home;
  if (rent !== undefined) {
    const known = subject.months?.rentDueOn ?? from;
    const weeks = { week: 7, fortnight: 14, 'four-weeks': 28, month: 0, quarter: 0, year: 0 }[rent.per];
    const isDue = (date: string): boolean =>
      weeks > 0
        ? Math.abs(Date.parse(date) - Date.parse(known)) % (weeks * day) === 0
        : date.slice(8) === sooner(known.slice(8), lastOf(date).slice(8));
    for (const date of between(from, until).filter(isDue)) lines.push({ date, line: 'rent', amount: pence(rent.amount) });
  }
  for (const { date, amount } of bills) lines.push({ date, line: 'childcare-costs', amount });
  return lines
    .filter(({ date, amount }) => date >= from && date <= until && amount !== 0)
    .map(({ amount, ...rest }) => ({ ...rest, amount: written(amount) }));
}

interface Bill {
  readonly child: string;
  readonly date: string;
  readonly first: string;
  readonly last: string;
  readonly amount: number;
}

/** Bills by the month, or by the week from Monday; the first of a situation by the weekdays that are left. */
function billsOf(inForce: (date: string) => Situation, from: string, until: string, changesOn: string | undefined): Bill[] {
  const situations =
    changesOn === undefined ? [{ held: inForce(from), begins: add(from, -200) }] : [{ held: inForce(changesOn), begins: changesOn }];
  return situations.flatMap(({ held, begins }) =>
    held.childcare.flatMap((charge) => {
      const days = between(later(begins, add(from, -200)), add(until, 60));
      const spanOf = (date: string): string =>
        charge.per === 'month' ? `${date.slice(0, 7)}-01` : add(date, -((new Date(date).getUTCDay() + 6) % 7));
      return [...new Set(days.map(spanOf))].flatMap((start): Bill[] => {
        const end = charge.per === 'month' ? lastOf(start) : add(start, 6);
        const first = later(start, begins);
        const [worked, all] = [weekdays(first, end), weekdays(start, end)];
        if (worked === 0) return [];
        return [
          {
            child: charge.child,
            date: onOrBefore(charge.inAdvance === true ? first : end),
            first,
            last: end,
            amount: worked === all ? pence(charge.amount) : nearest(pence(charge.amount) * worked, all),
          },
        ];
      });
    }),
  );
}

/** UC Regs reg 34A, day by day of each bill. */
function attributed(bills: readonly Bill[], first: string, last: string, starts: readonly string[], index: number): number {
  const twoBefore = starts[index - 2] ?? '';
  return sum(
    bills.map((bill) => {
      const days = between(bill.first, bill.last);
      const isPaidHere = bill.date >= first && bill.date <= last;
      const wasPaidBefore = bill.date >= twoBefore && bill.date < first;
      const here = days.filter((date) => date <= last && (isPaidHere || (wasPaidBefore && date >= first))).length;
      return here === days.length ? bill.amount : nearest(bill.amount * here, days.length);
    }),
  );
}
