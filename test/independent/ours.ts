import type { Case } from '#shared/case/schema';
import { assessmentPeriod } from './dates.ts';
import { getsCarersAllowance, taxYears } from './evaluate.ts';
import { isAllowanceRounded } from './income-tax.ts';
import { isChildOrYoungPerson } from './household.ts';
import { wages } from './wages.ts';

/** Why a household is outside what this evaluator covers; undefined where it is ours. */
export function notOurs(subject: Case): string | undefined {
  const { last } = assessmentPeriod(subject.asAt, subject.claims.assessmentPeriodStarts);
  for (const who of ['client', 'partner'] as const) {
    const someone = subject[who];
    const jobs = subject.now.jobs.filter((job) => job.who === who);
    if (someone === undefined || jobs.length === 0) continue;
    const pays = jobs.map((job) => wages(job, someone, subject.asAt));
    if (getsCarersAllowance(someone, pays, subject.asAt) === 'near the limit') return 'work about the earnings limit of a carer';
    if (pays.some((pay) => pay.contribution > pay.gross / 2)) return 'a pension above the pay';
  }
  // ITA 2007 s 35(3) rounds the allowance that remains above £100,000 up to the next pound; the rules do not yet.
  if (taxYears(subject).some(isAllowanceRounded)) return 'an allowance that is not whole pounds';
  // UC Regs reg 83(1) exempts from the benefit cap for a child or qualifying young person; the rules do so for anybody listed under children.
  if (subject.children.some((child) => (child.disability ?? 'none') !== 'none' && !isChildOrYoungPerson(child, last)))
    return 'a disabled young adult listed as a child';
  return undefined;
}
