import type { Case } from '#shared/case/schema';
import { type Evaluation, FactMissing, Money, NoLawInForce, Refused } from '../../engine/index.ts';
import { circumstancesOf, evaluationOf, positionOf, type Circumstances } from '../../facts/index.ts';
import { householdQuestions } from '../../net-income/index.ts';
import type { WorkedOut } from '../../situation/index.ts';

/** A situation of the case as it would be if something in the case were answered otherwise. */
export function ifAnswered({ circumstances }: WorkedOut, change: (entered: Case) => Case): Evaluation<Circumstances> {
  const { entered, situation, figures } = circumstances;
  return evaluationOf(circumstancesOf(change(entered), positionOf(entered, situation.id), figures));
}

/**
 * What another answer would add to money left, pounds a month; below nil where it would take away. Undefined where either cannot
 * be worked out: where a rule refuses, or needs an answer that the case does not have.
 */
export function worthOf(situation: WorkedOut, otherwise: Evaluation<Circumstances>): Money<'month'> | undefined {
  const before = situation.result.amounts['money-left'];
  if (before === undefined) return undefined;
  try {
    return otherwise.the(householdQuestions['money-left']).less(Money.of(before, 'month'));
  } catch (error) {
    if (error instanceof Refused || error instanceof FactMissing || error instanceof NoLawInForce) return undefined;
    throw error;
  }
}

/** Whether another answer would leave more: only that is worth a question. */
export const bringsSomething = (worth: Money<'month'> | undefined): worth is Money<'month'> =>
  worth !== undefined && worth.isMoreThan(Money.nil('month'));

/** The worth of a question as the result shows it; nothing where it is not known. */
export const worthText = (worth: Money<'month'> | undefined): { worth?: string } =>
  worth === undefined ? {} : { worth: worth.inPounds() };
