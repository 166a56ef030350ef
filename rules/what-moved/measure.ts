import {
  householdAmountsOf,
  incomeOfPerson,
  type HouseholdAmount,
  type PersonAmount,
  type SituationResult,
} from '#shared/calculation/result';
import { Money } from '../engine/index.ts';

/** A sum of money a month and the lines that it is made of, each by what it adds to it (an outgoing below nil). */
export interface Measure {
  readonly total: Money<'month'>;
  readonly lines: ReadonlyMap<string, Money<'month'>>;
}

/** The situations of a case on one step of the way, by id; those that could not be worked out are absent. */
export type Standing = ReadonlyMap<string, SituationResult>;

const income = householdAmountsOf('income');
const outgoings = [...householdAmountsOf('taken-back'), ...householdAmountsOf('outgoing')];
const nil = Money.nil('month');

/** Money left in a situation; undefined where it has no figure. */
export const moneyLeftIn =
  (id: string) =>
  (standing: Standing): Measure | undefined => {
    const situation = standing.get(id);
    const left = situation?.amounts['money-left'];
    return situation === undefined || left === undefined ? undefined : { total: Money.of(left, 'month'), lines: linesOf(situation) };
  };

/** The gain from one situation to another; undefined where one of them has no figure. */
export const gainBetween =
  (from: string, to: string) =>
  (standing: Standing): Measure | undefined => {
    const [one, other] = [moneyLeftIn(from)(standing), moneyLeftIn(to)(standing)];
    return one === undefined || other === undefined ? undefined : differenceOf(one, other);
  };

/** How far the second is above the first, in all and line by line. */
export function differenceOf(before: Measure, after: Measure): Measure {
  const names = [...new Set([...after.lines.keys(), ...before.lines.keys()])];
  return {
    total: after.total.less(before.total),
    lines: new Map(names.map((name) => [name, (after.lines.get(name) ?? nil).less(before.lines.get(name) ?? nil)])),
  };
}

/** Whether nothing moved, on any line. */
export const isNothing = ({ total, lines }: Measure): boolean => total.isNil() && [...lines.values()].every((line) => line.isNil());

/** Whether the lines of an amount add up to it. */
export const addsUp = ({ total, lines }: Measure): boolean =>
  Money.sum('month', [...lines.values()])
    .less(total)
    .isNil();

function linesOf({ people, amounts }: SituationResult): Map<string, Money<'month'>> {
  const lines = new Map<string, Money<'month'>>();
  for (const who of ['client', 'partner'] as const) {
    const own: Partial<Record<PersonAmount, string>> | undefined = people[who];
    for (const name of own === undefined ? [] : incomeOfPerson) lines.set(`${who}.${name}`, pounds(own?.[name]));
  }
  const household: Partial<Record<HouseholdAmount, string>> = amounts;
  for (const name of income) lines.set(name, pounds(household[name]));
  for (const name of outgoings) lines.set(name, nil.less(pounds(household[name])));
  return lines;
}

/** An amount that an earlier edition did not know is nil. */
const pounds = (amount: string | undefined): Money<'month'> => (amount === undefined ? nil : Money.of(amount, 'month'));
