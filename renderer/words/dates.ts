const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "15 June 2026" from "2026-06-15". Anything else is given back as it is. */
export function longDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return year === undefined || name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

/** "15 June" from "2026-06-15". */
export const dayAndMonth = (iso: string): string => longDate(iso).replace(/ \d{4}$/, '');

/** "June 2026" from "2026-06". */
export const monthAndYear = (iso: string): string => longDate(`${iso}-01`).replace(/^\d+ /, '');

export const isoDates = /\d{4}-\d{2}-\d{2}/;

/** A text with its dates written out. */
export const withLongDates = (text: string): string => text.replaceAll(new RegExp(isoDates, 'g'), longDate);

/** "today at 14:05", "15 June 2026" for a moment in the past. */
export function when(instant: string, now: Date = new Date()): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const local = isoDay(moment);
  return local === isoDay(now) ? `today at ${clock(moment)}` : longDate(local);
}

/** The local calendar day of a moment, as ISO text. */
export function isoDay(moment: Date): string {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** The day that was typed, such as "2026-6-5", as ISO text; undefined where there is no such day. */
export function typedDay(typed: string): string | undefined {
  const [year = '', month = '', day = ''] = typed.split('-');
  const iso = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return year.length === 4 && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : undefined;
}

const clock = (moment: Date): string => `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
const twoDigits = (value: number): string => String(value).padStart(2, '0');
