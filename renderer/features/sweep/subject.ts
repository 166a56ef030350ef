import type { Case } from '#shared/case/schema';
import type { SweepRequest } from '#shared/calculation/sweep';
import { perWords } from '../../words/periods.ts';

/** A job whose hours or pay can be varied, and how. */
export interface SweepSubject {
  id: string;
  label: string;
  request: SweepRequest;
  /** What lies along the bottom of the chart. */
  axis: string;
  /** Where the job itself stands on it. */
  own: number;
}

/** Every job of a case that has pay, the scenarios' first: hours where it is paid by the hour, else the pay itself. */
export function sweepSubjects(subject: Case, nameOf: (situation: string) => string): SweepSubject[] {
  return [...subject.scenarios, subject.now].flatMap((situation) =>
    situation.jobs.flatMap((job, index, jobs) => {
      const label = jobs.length === 1 ? nameOf(situation.id) : `${nameOf(situation.id)}, job ${index + 1}`;
      const range = rangeOf(job.pay);
      return range === undefined ? [] : [{ id: `${situation.id}/${job.id}`, label, ...within(situation.id, job.id, range) }];
    }),
  );
}

interface Range {
  vary: 'hours' | 'pay';
  axis: string;
  own: number;
  to: number;
  step: string;
}

const payRanges = {
  week: [1000, 5],
  fortnight: [2000, 10],
  'four-weeks': [4000, 20],
  month: [4000, 20],
  quarter: [12_000, 60],
  year: [48_000, 240],
} as const;

function rangeOf(pay: Case['now']['jobs'][number]['pay']): Range | undefined {
  if (pay?.hourly !== undefined) {
    const own = Number(pay.hoursPerWeek ?? 0);
    return { vary: 'hours', axis: 'Hours a week', own, to: Math.max(60, Math.ceil(own)), step: '0.25' };
  }
  if (pay?.amount === undefined || pay.per === undefined) return undefined;
  const [usual, step] = payRanges[pay.per];
  const own = Number(pay.amount);
  const wide = own > usual * 0.9 ? 3 : 1;
  return { vary: 'pay', axis: `Pay ${perWords(pay.per)}`, own, to: usual * wide, step: String(step * wide) };
}

const within = (situation: string, job: string, { vary, axis, own, to, step }: Range) => ({
  axis,
  own,
  request: { situation, job, vary, from: '0', to: String(to), step },
});
