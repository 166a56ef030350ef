import type { ComparisonRange } from '#shared/calculation/range';
import type { SituationResult } from '#shared/calculation/result';
import { fromPence } from '../../../words/money.ts';
import { change, list, pounds, say, words, type Sentence } from '../../../words/client/sentence.ts';
import { penceForDebts, penceIn, penceOfPayment, penceOfPeople, type Compared } from './compared.ts';
import type { Block, PageSubject, Table } from './page.ts';

const head = [say('money.caption'), say('money.now'), say('money.then'), say('money.change')] as const;
const table = (rows: Table['rows']): Block[] => [{ kind: 'table', isOfAmounts: true, head, rows }];

/**
 * A normal month in a few lines, the last of which is the sum of the others. A line that is nothing on both sides is left out. Of a range
 * there is only the last line; of what was refused there is none.
 */
export function moneyTable(subject: PageSubject, compared: Compared): Block[] {
  const { now, later, gain, range } = compared;
  if (range !== undefined) return rangeTable(subject, range);
  if (gain === undefined) return [];
  const [before, after] = [linesOf(now), linesOf(later)];
  if (before === undefined || after === undefined) return [];
  const names: Record<Line, Sentence> = {
    pay: say('money.pay'),
    payment: paymentName(compared),
    other: say('money.other'),
    childcare: say('money.childcare'),
    costs: costsName(compared),
    left: say('money.left'),
  };
  return table(
    lines
      .filter((name) => name === 'left' || before[name] !== 0 || after[name] !== 0)
      .map((name) => [
        [names[name]],
        [say('money.amount', { amount: pounds(fromPence(before[name])) })],
        [say('money.amount', { amount: pounds(fromPence(after[name])) })],
        [say('money.amount', { amount: change(fromPence(after[name] - before[name])) })],
      ]),
  );
}

const lines = ['pay', 'payment', 'other', 'childcare', 'costs', 'left'] as const;
type Line = (typeof lines)[number];

/** Whole pence of each line, what is paid out below nil; they add up to what is left. Universal Credit is what comes to the bank. */
function linesOf(situation: SituationResult): Record<Line, number> | undefined {
  const pay = penceOfPeople(situation, 'net-pay');
  const payment = penceOfPayment(situation) ?? 0;
  const income = penceIn(situation, 'total-income');
  const outgoings = penceIn(situation, 'total-outgoings');
  const left = penceIn(situation, 'money-left');
  if (pay === undefined || income === undefined || outgoings === undefined || left === undefined) return undefined;
  const debts = penceForDebts(situation);
  const childcare = penceIn(situation, 'childcare-costs') ?? 0;
  return { pay, payment, other: income - pay - payment - debts, childcare: 0 - childcare, costs: childcare + debts - outgoings, left };
}

/** Universal Credit, and what is taken off it for debts. */
function paymentName({ now, later }: Compared): Sentence {
  const [before, after] = [penceForDebts(now), penceForDebts(later)];
  if (before === 0 && after === 0) return say('money.universal-credit');
  return before === after
    ? say('money.universal-credit-less', { taken: pounds(fromPence(before)) })
    : say('money.universal-credit-less-debts');
}

/** The costs by the names of those that are counted. */
function costsName({ now, later }: Compared): Sentence {
  const isCounted = (name: 'rent' | 'council-tax' | 'work-costs') => [now, later].some((situation) => (penceIn(situation, name) ?? 0) > 0);
  const things = (['rent', 'council-tax', 'work-costs'] as const).filter(isCounted).map((name) => words(say(`cost.${name}`)));
  return say('money.costs', { things: list(things) });
}

/** Where not every way has an answer, its bounds are not those of what can be. */
function rangeTable({ result, situation }: PageSubject, { gain, sign }: ComparisonRange): Block[] {
  const leftIn = (wanted: string) => result.range?.situations.find(({ id }) => id === wanted)?.amounts['money-left'];
  const [before, after] = [leftIn('now'), leftIn(situation)];
  if (sign === 'unanswered' || gain === undefined || before === undefined || after === undefined) return [];
  const cell = ({ least, most }: { least: string; most: string }, as: typeof pounds): Sentence[] => [
    least === most ? say('money.amount', { amount: as(least) }) : say('money.between', { least: as(least), most: as(most) }),
  ];
  return table([[[say('money.left')], cell(before, pounds), cell(after, pounds), cell(gain.month, change)]]);
}
