import type { Case } from '#shared/case/schema';
import { getsCarersAllowance } from './evaluate.ts';
import { wages } from './wages.ts';

/** Why a household is outside what this evaluator covers; undefined where it is ours. */
export function notOurs(subject: Case): string | undefined {
  for (const who of ['client', 'partner'] as const) {
    const someone = subject[who];
    const jobs = subject.now.jobs.filter((job) => job.who === who);
    if (someone === undefined || jobs.length === 0) continue;
    const pays = jobs.map((job) => wages(job, someone, subject.asAt));
    if (getsCarersAllowance(someone, pays, subject.asAt) === 'near the limit') return 'work about the earnings limit of a carer';
    if (pays.some((pay) => pay.contribution > pay.gross / 2)) return 'a pension above the pay';
  }
  return undefined;
}
