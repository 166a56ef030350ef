import {
  addDays,
  addMonths,
  addYears,
  asCount,
  conversion,
  Count,
  dayBefore,
  daysIn,
  lawDatedBy,
  Money,
  nearestPenny,
  type IsoDate,
} from '../engine/index.ts';
import { noticePayEntered, payInterval, spellUntilStop, untakenHolidayEntered, type Job } from '../facts/index.ts';
import { contributionsAndBenefitsAct, workingTimeRegs } from '../instruments.ts';
import { payPeriodToWeek, usualPay } from '../usual-pay/index.ts';
import { rule } from './law.ts';

const { figure } = lawDatedBy('day');

const weeksAYear = figure('holiday.weeks-a-year', 'weeks of paid holiday a year', asCount, workingTimeRegs('13 and 13A'), [
  ['2009-04-01', '5.6', 'SI 1998/1833 regs 13(1) and 13A(2)'],
]);

const penny = nearestPenny(workingTimeRegs('14'));
const oneWeek = conversion('week', 'sum', '1', '1', workingTimeRegs('16'));

/** The leave year that contains a day: by reg 13(3)(b) it begins on the day on which the job began, and on each anniversary. */
function leaveYearOf(starts: IsoDate, day: IsoDate): { starts: IsoDate; ends: IsoDate } {
  let from = starts;
  while (addYears(from, 1) <= day) from = addYears(from, 1);
  return { starts: from, ends: dayBefore(addMonths(from, 12)) };
}

/** Reg 14(3)(b): what of the year's holiday was earned by the last day, if none of it had been taken (A x B). */
export const holidayEarned = rule(
  'holiday.weeks-earned',
  'weeks of holiday earned in the leave year',
  workingTimeRegs('14(3)'),
  (the, job: Job) => {
    const spell = the(spellUntilStop, job);
    if (spell === undefined) return Count.of('0');
    const year = leaveYearOf(spell.starts, spell.ends);
    return the(weeksAYear)
      .times(Count.of(`${daysIn(year.starts, spell.ends)}`))
      .dividedBy(Count.of(`${daysIn(year.starts, year.ends)}`));
  },
);

/** Reg 16: a week of holiday is paid as a week of work. */
const weekOfHoliday = rule('holiday.week-of-pay', "a week's holiday pay", workingTimeRegs('16'), (the, job: Job) =>
  the(usualPay, job).in(payPeriodToWeek[the(payInterval, job)]),
);

/** What is paid where none of the holiday of the leave year was taken. */
export const holidayPayIfNoneTaken = rule(
  'holiday.pay-if-none-taken',
  'holiday pay with the last wage if no holiday was taken',
  workingTimeRegs('14'),
  (the, job: Job) => the(weekOfHoliday, job).times(the(holidayEarned, job)).in(oneWeek).rounded(penny),
);

/** Reg 14: pay for holiday that was earned and not taken, by what was entered; nothing where nothing was. */
export const holidayPay = rule('holiday.pay-on-leaving', 'holiday pay with the last wage', workingTimeRegs('14'), (the, job: Job) => {
  const entered = the(untakenHolidayEntered, job);
  if (entered === undefined) return Money.nil('sum');
  if ('amount' in entered) return entered.amount;
  return the(weekOfHoliday, job).times(entered.weeks).in(oneWeek).rounded(penny);
});

/** What comes with the last wage besides it: holiday pay and pay in place of notice, both of them earnings. */
export const besidesLastWage = rule(
  'stopping.besides-last-wage',
  'holiday pay and pay in place of notice',
  workingTimeRegs('14'),
  (the, job: Job) => the(holidayPay, job).plus(the(noticePayEntered, job)),
);

/** SSCBA 1992 s 155(4): 28 weeks of statutory sick pay at most; the last day of them. */
export const sickPayEnds = rule(
  'stopping.sick-pay-ends',
  'last day of statutory sick pay',
  contributionsAndBenefitsAct('155(4)'),
  (the, job: Job) => {
    const spell = the(spellUntilStop, job);
    return spell === undefined ? undefined : addDays(spell.ends, 28 * 7);
  },
);
