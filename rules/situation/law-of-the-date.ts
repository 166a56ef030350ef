import type { HouseholdAmount, PersonAmount } from '#shared/calculation/result';
import { isIn2011 } from '#shared/case/dates';
import type { IsoDate, Money, Question } from '../engine/index.ts';
import type { Person } from '../facts/index.ts';
import * as today from '../net-income/index.ts';
import { scopeChecks } from '../scope/index.ts';
import { gateIsOpen } from '../universal-credit/index.ts';
import * as year2011 from '../year-2011/index.ts';

/** What a law answers: whom it covers, and which amounts it has. */
interface Law {
  readonly scopeChecks: readonly Question<boolean>[];
  readonly householdQuestions: Readonly<Partial<Record<HouseholdAmount, Question<Money<'month'>>>>>;
  readonly personQuestions: Readonly<Partial<Record<PersonAmount, Question<Money<'month'>, Person>>>>;
  /** Whether there is an award of Universal Credit to be worked out; absent where the law has none. */
  readonly gate?: Question<boolean>;
}

const lawInForce: Law = {
  scopeChecks,
  householdQuestions: today.householdQuestions,
  personQuestions: today.personQuestions,
  gate: gateIsOpen,
};
const lawOf2011: Law = {
  scopeChecks: year2011.scopeChecks,
  householdQuestions: year2011.householdQuestions,
  personQuestions: year2011.personQuestions,
};

/** The law that answers on a date: that of 2011-12 in its year, and otherwise the law in force since April 2024. */
export const lawOn = (date: IsoDate): Law => (isIn2011(date) ? lawOf2011 : lawInForce);
