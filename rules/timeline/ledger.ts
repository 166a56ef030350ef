import type { Mark, Month } from '#shared/calculation/months';
import { addMonths, Money, type IsoDate } from '../engine/index.ts';
import { firstOfMonth, lastOfMonth } from '../calendar/index.ts';
import { arrivesIn, entryOf, type Movement } from './entries.ts';

/** The movements month by month, with what is left and the balance, which begins with what is in hand on the first day. */
export function monthsOf(
  movements: readonly Movement[],
  { from, until }: { from: IsoDate; until: IsoDate },
  opening: Money<'sum'>,
  marks: readonly (Mark & { month: string })[],
): Month[] {
  const inOrder = movements.filter(({ date, amount }) => date >= from && date <= until && !amount.isNil()).toSorted(byDate);
  const months: Month[] = [];
  let balance = opening;
  for (let first = firstOfMonth(from); first <= until; first = addMonths(first, 1)) {
    const last = lastOfMonth(first);
    const month = first.slice(0, 7);
    const here = inOrder.filter(({ date }) => date >= first && date <= last);
    const [arrives, goesOut] = [here.filter(arrivesIn), here.filter((movement) => !arrivesIn(movement))];
    const [arrived, gone] = [totalOf(arrives), totalOf(goesOut)];
    const lowest = lowestOf(here, balance, first > from ? first : from);
    balance = balance.plus(arrived).less(gone);
    months.push({
      month,
      arrives: arrives.map(entryOf),
      goesOut: goesOut.map(entryOf),
      arrived: arrived.inPounds(),
      gone: gone.inPounds(),
      left: arrived.less(gone).inPounds(),
      balanceAtEnd: balance.inPounds(),
      lowest: { date: lowest.date, balance: lowest.balance.inPounds() },
      marks: [...marks.filter((mark) => mark.month === month).map(({ month: _, ...mark }) => mark), ...projectionIn(here)],
    });
  }
  return months;
}

const projectionIn = (movements: readonly Movement[]): Mark[] =>
  movements.some(({ projection }) => projection === true)
    ? [{ code: 'projection', text: 'Figures of a later April are not known: those of the last one are carried forward.' }]
    : [];

const totalOf = (movements: readonly Movement[]): Money<'sum'> =>
  movements.reduce((sum, { amount }) => sum.plus(positive(amount)), Money.nil('sum'));

const positive = (amount: Money<'sum'>): Money<'sum'> => (amount.decimal.isNegative() ? Money.nil('sum').less(amount) : amount);

/** The lowest balance at the end of a day, and the first day on which it is reached. */
function lowestOf(movements: readonly Movement[], opening: Money<'sum'>, first: IsoDate): { date: IsoDate; balance: Money<'sum'> } {
  let balance = opening;
  let lowest = movements[0]?.date === first ? undefined : { date: first, balance: opening };
  movements.forEach((movement, index) => {
    const amount = positive(movement.amount);
    balance = arrivesIn(movement) ? balance.plus(amount) : balance.less(amount);
    const isLastOfDay = movements[index + 1]?.date !== movement.date;
    if (isLastOfDay && (lowest === undefined || lowest.balance.isMoreThan(balance))) lowest = { date: movement.date, balance };
  });
  return lowest ?? { date: first, balance: opening };
}

function byDate(one: Movement, other: Movement): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return 0;
}
