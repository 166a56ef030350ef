import type { PayDayRule } from '#shared/case/months';
import type { Job as JobEntered } from '#shared/case/situation';
import { addDays, addMonths, dateIn, dayBefore, dayOf, monthOf, yearOf, type IsoDate } from '../engine/index.ts';
import type { PayInterval } from '../pay/index.ts';
import { daysAfterMonday, daysOfCycle, earlier, firstOfMonth, lastOfMonth, workingDayOnOrBefore, type Span } from '../calendar/index.ts';

/** A job whose pay days are asked for: as it was entered, its path in the case, and its first day, unless it began before all that is known. */
export interface PaidWork {
  readonly entered: JobEntered;
  readonly path: string;
  readonly starts: IsoDate | undefined;
}

/** Where what nobody entered is noted. */
export interface Assuming {
  assume(code: string, path: string, text: string): void;
}

/** A pay day: the day that the rule gives, the day on which it is paid, and the work that it pays for. */
export interface ScheduledPayDay {
  readonly due: IsoDate;
  readonly date: IsoDate;
  readonly covers: readonly Span[];
}

const weeksOf = { weekly: 1, fortnightly: 2, 'four-weekly': 4 } as const;
const weekdays: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

interface Asked {
  readonly work: PaidWork;
  readonly interval: PayInterval;
  readonly span: Span;
  readonly holidays: ReadonlySet<IsoDate>;
  readonly notes: Assuming;
}

/**
 * The pay days of an employment that are due within a span, and those for its work. A day on which banks are shut is paid on the
 * working day before. A month's pay is for the calendar month of its day, or for the one before where that is the 15th or earlier.
 */
export function payDaysOf(asked: Asked): ScheduledPayDay[] {
  const { work, interval, holidays } = asked;
  const due = interval === 'monthly' ? monthlyDays(asked) : weeklyDays(asked, weeksOf[interval]);
  const first = work.entered.firstPayDay;
  const isNew = work.starts !== undefined;
  const moved = due
    .map((day) => ({ ...day, date: workingDayOnOrBefore(day.due, holidays) }))
    .filter(({ due: day, date }) => !isNew || first === undefined || day >= first || date >= first);
  return moved.map((day, index) =>
    index === 0 && isNew && first !== undefined && interval === 'monthly' ? withWorkSince(day, work.starts) : day,
  );
}

type Due = Omit<ScheduledPayDay, 'date'>;

/** The first pay of a month takes in what was worked in months before. */
function withWorkSince<D extends Due>(day: D, starts: IsoDate): D {
  const [month] = day.covers;
  if (month === undefined || starts >= month.first) return day;
  const spans: Span[] = [];
  for (let first = firstOfMonth(starts); first < month.first; first = addMonths(first, 1)) spans.push({ first, last: lastOfMonth(first) });
  return { ...day, covers: [...spans, month] };
}

function weeklyDays({ work, span, notes }: Asked, weeks: 1 | 2 | 4): Due[] {
  const length = weeks * 7;
  return daysOfCycle(knownDayOf(work, length, span, notes), length, span.first, span.last).map((due) => ({
    due,
    covers: [{ first: earlier(due, length - 1), last: due }],
  }));
}

/** A day of the cycle: the one entered; one by the weekday that was entered; the end of the first full period of work; or a Friday. */
function knownDayOf({ entered, starts, path }: PaidWork, length: number, { first }: Span, notes: Assuming): IsoDate {
  if (entered.firstPayDay !== undefined) return entered.firstPayDay;
  const weekday = typeof entered.payDay === 'string' ? weekdays.indexOf(entered.payDay) : -1;
  const endOfFirst = starts === undefined ? undefined : addDays(starts, length - 1);
  if (weekday < 0 && endOfFirst !== undefined) {
    notes.assume(
      'months.pay-day',
      `${path}.firstPayDay`,
      'No pay day was entered: wages are taken to be paid at the end of each full week, fortnight or four weeks of work.',
    );
    return endOfFirst;
  }
  const from = endOfFirst ?? first;
  const wanted = weekday < 0 ? weekdays.length - 1 : weekday;
  const known = ahead(from, (wanted - daysAfterMonday(from) + 7) % 7);
  if (weekday < 0 || length > 7) {
    notes.assume(
      'months.pay-day',
      `${path}.firstPayDay`,
      `${weekday < 0 ? 'No pay day was entered' : 'Which weeks are paid was not entered'}: wages are taken to be paid on ${dayText(known)}, and every ${length === 7 ? 'week' : length === 14 ? 'fortnight' : 'four weeks'} from then.`,
    );
  }
  return known;
}

function monthlyDays(asked: Asked): Due[] {
  const { work, span } = asked;
  const rule = ruleOf(asked);
  if (rule === undefined) return monthsOfWork(work.starts ?? span.first, span);
  const days: Due[] = [];
  for (let month = firstOfMonth(span.first); month <= span.last; month = addMonths(month, 1)) {
    const due = dayOfRule(rule, month);
    if (due < span.first || due > span.last) continue;
    const paidFor = typeof rule === 'number' && rule <= 15 ? addMonths(month, -1) : month;
    days.push({ due, covers: [{ first: paidFor, last: lastOfMonth(paidFor) }] });
  }
  return days;
}

/** The rule of a monthly pay day; undefined where pay follows each full month of work since the first day. */
function ruleOf({ work: { entered, starts, path }, holidays, notes }: Asked): PayDayRule | undefined {
  if (typeof entered.payDay === 'number' || (entered.payDay !== undefined && entered.payDay.startsWith('last-'))) return entered.payDay;
  const { firstPayDay: known } = entered;
  if (known === undefined) {
    notes.assume(
      'months.pay-day',
      `${path}.payDay`,
      starts === undefined
        ? 'No pay day was entered: wages are taken to be paid on the last working day of each month.'
        : 'No pay day was entered: wages are taken to be paid at the end of each full month of work.',
    );
    return starts === undefined ? 'last-working-day' : undefined;
  }
  const isLast = known === workingDayOnOrBefore(lastOfMonth(known), holidays);
  const rule = isLast ? 'last-working-day' : dayOf(known);
  notes.assume(
    'months.pay-day-rule',
    `${path}.payDay`,
    `The rule of the pay days was not entered: from the one entered, they are taken to be ${isLast ? 'the last working day' : `day ${dayOf(known)}`} of each month.`,
  );
  return rule;
}

function dayOfRule(rule: PayDayRule, month: IsoDate): IsoDate {
  if (typeof rule === 'number') return dateIn(yearOf(month), monthOf(month), rule);
  const last = lastOfMonth(month);
  const weekday = weekdays.indexOf(rule.slice('last-'.length));
  return weekday < 0 ? last : earlier(last, (daysAfterMonday(last) - weekday + 7) % 7);
}

/** At the end of each full month of work, counted from its first day. */
function monthsOfWork(starts: IsoDate, { first, last }: Span): Due[] {
  const days: Due[] = [];
  for (let count = 1; ; count += 1) {
    const due = dayBefore(addMonths(starts, count));
    if (due > last) return days;
    if (due >= first) days.push({ due, covers: [{ first: addMonths(starts, count - 1), last: due }] });
  }
}

const ahead = (date: IsoDate, days: number): IsoDate => (days === 0 ? date : addDays(date, days));
const dayText = (date: IsoDate): string => `${dayOf(date)} ${monthOf(date)} ${yearOf(date)}`;
