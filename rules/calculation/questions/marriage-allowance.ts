import type { Question } from '#shared/calculation/result';
import { areMarried, isCouple, wantsMarriageAllowance } from '../../facts/index.ts';
import { marriageAllowanceWouldBeAllowed } from '../../income-tax/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { bringsSomething, ifAnswered, worthOf } from './if-answered.ts';

/** The allowance could be given up and used, and nobody claims it: asked once, for the first situation in which it could. */
export function marriageAllowanceNotClaimed(now: WorkedOut, scenarios: readonly WorkedOut[]): Question[] {
  if (!now.isCovered || !now.evaluation.the(isCouple) || !now.evaluation.the(areMarried)) return [];
  if (now.evaluation.the(wantsMarriageAllowance)) return [];
  const situation = [now, ...scenarios].find((one) => one.isCovered && unlessRefused(one, marriageAllowanceWouldBeAllowed) === true);
  if (situation === undefined) return [];
  const claimed = ifAnswered(situation, (entered) => ({ ...entered, claims: { ...entered.claims, marriageAllowance: true } }));
  const worth = worthOf(situation, claimed);
  if (!bringsSomething(worth)) return [];
  return [
    {
      code: 'marriage-allowance',
      path: 'claims.marriageAllowance',
      text: 'Is the marriage allowance claimed? One of the couple has allowance to spare and the other pays tax at the basic rate. Less tax means more take-home pay, of which Universal Credit takes a part. It can be claimed for four years back.',
      source: 'Income Tax Act 2007 ss 55A to 55C',
      worth: worth.inPounds(),
      situation: situation.circumstances.situation.id,
    },
  ];
}
