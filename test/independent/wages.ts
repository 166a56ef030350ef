import { figure, loanThresholds, taxYear, wage18, wage21, wageYear } from './figures.ts';
import { ageOn } from './dates.ts';
import { atLeastNought, down, nearest, nearestHalfDown, pence, scaled, sum, timesAYear, up } from './pence.ts';
import type { Case } from '#shared/case/schema';

type Job = Case['now']['jobs'][number];
type Person = Case['client'];

/** What a job pays and takes off: pence of a pay period except where a name says otherwise. */
export interface Wages {
  readonly payDays: number;
  readonly gross: number;
  readonly sacrificed: number;
  readonly netPayPension: number;
  readonly reliefAtSource: number;
  readonly contribution: number;
  readonly nationalInsurance: number;
  readonly studentLoan: number;
}

const payDaysAYear = { weekly: 52, fortnightly: 26, 'four-weekly': 13, monthly: 12 } as const;

export function wages(job: Job, earner: Person, date: string): Wages {
  const payDays = payDaysAYear[job.paid ?? 'monthly'];
  const gross = grossPay(job, earner, date, payDays);
  const { sacrificed, netPayPension, reliefAtSource, contribution } = pension(job, earner, date, gross, payDays);
  const pay = atLeastNought(gross - sacrificed);
  return {
    payDays,
    gross,
    sacrificed,
    netPayPension,
    reliefAtSource,
    contribution,
    nationalInsurance: nationalInsurance(pay, payDays),
    studentLoan: studentLoan(earner, date, pay, payDays),
  };
}

/** A month of what one pay day brings. */
export const monthOf = (onPayDay: number, payDays: number): number => nearest(onPayDay * payDays, 12);

function grossPay(job: Job, earner: Person, date: string, payDays: number): number {
  const { hourly, amount, per, hoursPerWeek } = job.pay ?? {};
  const overtime = job.overtime === undefined ? 0 : scaled(job.overtime.hourly ?? '0', 4) * scaled(job.overtime.hoursPerWeek, 2);
  const anHour = hourly === 'minimum-wage' ? minimumWage(earner, date) * 100 : scaled(hourly ?? '0', 4);
  const usual =
    amount !== undefined && per !== undefined ? pence(amount) * timesAYear[per] * 10_000 : anHour * scaled(hoursPerWeek ?? '0', 2) * 52;
  return nearest(usual + overtime * 52, payDays * 10_000);
}

/** NMW Regs 2015 regs 4 and 4A, for somebody of 18 or over who is no apprentice. */
const minimumWage = (earner: Person, date: string): number => figure(ageOn(earner, date) >= 21 ? wage21 : wage18, wageYear(date));

/** Pensions Act 2008 ss 3 and 13 with the rounded figures for each pay period of the yearly orders under s 15A; pounds. */
const enrolment = {
  52: { trigger: 192, lower: 120, upper: 967 },
  26: { trigger: 384, lower: 240, upper: 1934 },
  13: { trigger: 768, lower: 480, upper: 3867 },
  12: { trigger: 833, lower: 520, upper: 4189 },
} as const;

function pension(job: Job, earner: Person, date: string, gross: number, payDays: 52 | 26 | 13 | 12) {
  const none = { sacrificed: 0, netPayPension: 0, reliefAtSource: 0, contribution: 0 };
  const { trigger, lower, upper } = enrolment[payDays];
  const qualifying = atLeastNought(Math.min(gross, upper * 100) - lower * 100);
  const entered = job.pension;
  if (entered === undefined) {
    const enrolled = ageOn(earner, date) >= 22 && gross > trigger * 100;
    return enrolled ? { ...none, ...atSource(nearest(qualifying * 5, 100)) } : none;
  }
  if (entered.kind === 'none') return none;
  const paid =
    entered.amount !== undefined && entered.per !== undefined
      ? nearest(pence(entered.amount) * timesAYear[entered.per], payDays)
      : nearest((entered.of === 'all-pay' ? gross : qualifying) * scaled(entered.percent ?? '0', 2), 10_000);
  if (entered.kind === 'salary-sacrifice') return { ...none, sacrificed: paid, contribution: paid };
  if (entered.kind === 'net-pay') return { ...none, netPayPension: paid, contribution: paid };
  return { ...none, ...atSource(paid) };
}

/** Finance Act 2004 s 192: the member pays the contribution less tax at the basic rate. */
const atSource = (whole: number) => ({ reliefAtSource: whole, contribution: nearest(whole * 80, 100) });

/** SI 2001/1004 reg 11: the limits of several weeks are those of the year ÷ 52 × the weeks, up to the next pound. */
function nationalInsurance(pay: number, payDays: number): number {
  const weeks = 52 / payDays;
  const weekly = { primary: 242, upper: 967 };
  const limits =
    payDays === 12
      ? { primary: 1048, upper: 4189 }
      : payDays === 52
        ? weekly
        : { primary: up(12570 * weeks, 52), upper: up(50270 * weeks, 52) };
  const main = atLeastNought(Math.min(pay, limits.upper * 100) - limits.primary * 100);
  const above = atLeastNought(pay - limits.upper * 100);
  return nearestHalfDown(main * 8, 100) + nearestHalfDown(above * 2, 100);
}

/** SI 2009/470 reg 44: 9% above the lowest threshold of the plans, 6% for a postgraduate loan, each in whole pounds. */
function studentLoan(earner: Person, date: string, pay: number, payDays: number): number {
  const year = taxYear(date);
  const ordinary = earner.studentLoans.filter((plan) => plan !== 'postgraduate').map((plan) => loanThresholds[plan][year]);
  const repaid = (threshold: number, rate: number): number =>
    Number.isFinite(threshold) ? down(atLeastNought(pay * payDays - threshold * 100) * rate, payDays * 10_000) * 100 : 0;
  return sum([
    repaid(Math.min(Infinity, ...ordinary), 9),
    earner.studentLoans.includes('postgraduate') ? repaid(loanThresholds.postgraduate[year], 6) : 0,
  ]);
}
