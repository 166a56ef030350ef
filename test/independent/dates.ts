/** Dates are ISO text, compared as text. */

interface Born {
  readonly born?: string | undefined;
  readonly age?: number | undefined;
}

/** Whole years of age on a date; an age that was entered as such stays as it is. */
export function ageOn({ born, age }: Born, date: string): number {
  if (born === undefined) return age ?? 0;
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  return date.slice(5) >= born.slice(5) ? years : years - 1;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of a month on which a period starts (UC Regs reg 21(2)); months count on past the end of a year. */
function startIn(year: number, month: number, day: number): string {
  const length = daysIn(year, month);
  const first = day === 31 ? length : day > 28 && length < 30 ? length - 1 : day;
  return new Date(Date.UTC(year, month - 1, first)).toISOString().slice(0, 10);
}

/** UC Regs reg 21: the assessment period that contains a date, by the day of the month on which periods start. */
export function assessmentPeriod(date: string, startDay: number | undefined): { first: string; last: string } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const starts = startDay ?? day;
  const thisMonth = startIn(year, month, starts);
  const isThisMonth = thisMonth <= date;
  const first = isThisMonth ? thisMonth : startIn(year, month - 1, starts);
  const next = startIn(year, isThisMonth ? month + 1 : month, starts);
  return { first, last: new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10) };
}
