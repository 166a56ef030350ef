export { bankHolidaysKnownUntil, bankHolidaysOf } from './bank-holidays.ts';
export { daysAfterMonday, daysOfCycle, earlier, firstOfMonth, lastOfMonth, weekdaysIn, workingDayOnOrBefore, type Span } from './days.ts';
