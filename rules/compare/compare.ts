import { householdAmountsOf, incomeOfPerson, type Comparison, type ComparisonLine, type SituationResult } from '#shared/calculation/result';
import { convention } from '../instruments.ts';
import { conversion, Count, Money, nearestPenny } from '../engine/index.ts';

const ofGain = convention('gain: week = month × 12 ÷ 52, year = month × 12');
const penny = nearestPenny(ofGain);
const toWeek = conversion('month', 'week', '12', '52', ofGain);
const income = householdAmountsOf('income');
const outgoing = [...householdAmountsOf('taken-back'), ...householdAmountsOf('outgoing')];
const toYear = conversion('month', 'year', '12', '1', ofGain);

/**
 * The difference between two situations, pounds a month, line by line; each line's change is its effect on money left,
 * so the lines add up to the gain. `hours` are all hours worked a week in the second situation.
 */
export function compare(from: SituationResult, to: SituationResult, hours: Count): Comparison {
  const lines = linesBetween(from, to);
  const [before, after] = [from.amounts['money-left'], to.amounts['money-left']];
  if (before === undefined || after === undefined) return { from: from.id, to: to.id, lines };
  const month = Money.of(after, 'month').less(Money.of(before, 'month'));
  const hoursAYear = hours.times(Count.of('52'));
  return {
    from: from.id,
    to: to.id,
    gain: {
      ...gainOverPeriods(month),
      ...(!hours.isNil() && { perHourWorked: text(month.in(toYear).dividedBy(hoursAYear).rounded(penny)) }),
      ...keptOfExtraPay(month, from, to),
    },
    lines,
  };
}

/** A gain a month, and what it is a week and a year. */
export const gainOverPeriods = (month: Money<'month'>): { month: string; week: string; year: string } => ({
  month: text(month),
  week: text(month.in(toWeek).rounded(penny)),
  year: text(month.in(toYear)),
});

function linesBetween(from: SituationResult, to: SituationResult): ComparisonLine[] {
  const people = (['client', 'partner'] as const).filter((key) => from.people[key] !== undefined && to.people[key] !== undefined);
  return [
    ...people.flatMap((key) =>
      incomeOfPerson.flatMap((line) => lineOf(`${key}.${line}`, from.people[key]?.[line], to.people[key]?.[line], 'income')),
    ),
    ...income.flatMap((line) => lineOf(line, from.amounts[line], to.amounts[line], 'income')),
    ...outgoing.flatMap((line) => lineOf(line, from.amounts[line], to.amounts[line], 'outgoing')),
  ];
}

function lineOf(id: string, before: string | undefined, after: string | undefined, direction: 'income' | 'outgoing'): ComparisonLine[] {
  if (before === undefined || after === undefined) return [];
  if (before === after) return [{ id, before, after, change: '0.00' }];
  const [was, is] = [Money.of(before, 'month'), Money.of(after, 'month')];
  return [{ id, before, after, change: text(direction === 'income' ? is.less(was) : was.less(is)) }];
}

/** The part of each extra pound of gross pay that is kept, two decimals; only where pay rises. */
function keptOfExtraPay(gain: Money<'month'>, from: SituationResult, to: SituationResult): { keptOfExtraPay?: string } {
  const extra = payOf(to).less(payOf(from));
  return extra.isMoreThan(Money.nil('month')) ? { keptOfExtraPay: gain.shareOf(extra).decimal.toFixed(2) } : {};
}

const payOf = ({ people }: SituationResult): Money<'month'> =>
  Money.sum(
    'month',
    [people.client['gross-pay'], people.partner?.['gross-pay']].flatMap((pay) => (pay === undefined ? [] : [Money.of(pay, 'month')])),
  );

const text = (money: Money): string => money.inPounds();
