import type { Assumption, Refusal } from '#shared/calculation/result';
import type { Case } from '#shared/case/schema';
import type { Question } from '../engine/index.ts';
import { scopeChecks } from '../scope/index.ts';
import type { PresentIn } from '../timeline/index.ts';
import { gateIsOpen, universalCredit } from '../universal-credit/index.ts';
import type { Workings } from './working.ts';

/** What the rules refuse of the present in the period: that the household is covered, and each line. */
export function refusalsOf({ evaluation }: PresentIn): Refusal[] {
  const questions: Question<unknown>[] = [...scopeChecks, gateIsOpen, universalCredit];
  const refused = questions.flatMap((question) => evaluation.answerTo(question).refusal ?? []);
  const byCode = new Map(refused.map((refusal) => [refusal.code, refusal]));
  return [...byCode.values()].map(({ code, path, message }) => ({
    code,
    path,
    text: message,
    situation: 'now',
  }));
}

/** What the comparison rests on that nobody entered: whose pay it is, and figures that are not known yet. */
export function assumptionsOf({ isProjection }: PresentIn, workings: Workings, { now, statement }: Case): Assumption[] {
  const assumptions: Assumption[] = [];
  const employed = now.jobs.findIndex(({ kind }) => kind === 'employee');
  if (workings.pay === 'typical-month' && employed >= 0)
    assumptions.push({
      code: 'reconcile.typical-month',
      path: `now.jobs[${employed}].payDay`,
      text: 'Pay is that of a typical month. Enter the pay days of the job, and the wages of this period are counted as they come, with tax through the year.',
    });
  if (isProjection())
    assumptions.push({
      code: 'reconcile.projection',
      path: 'statement.from',
      text: `Not every figure of the period from ${statement?.from ?? ''} is known: the latest is carried forward.`,
      unverified: true,
    });
  return assumptions;
}
