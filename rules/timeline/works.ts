import type { Job as JobEntered } from '#shared/case/situation';
import { dayBefore, type IsoDate } from '../engine/index.ts';
import type { Circumstances, Job } from '../facts/index.ts';
import type { Household } from './household.ts';

/** A job as it stands in one situation, for as long as it is worked on those terms. Both days are worked; absent: open. */
export interface Terms {
  readonly circumstances: Circumstances;
  readonly job: Job;
  readonly from: IsoDate | undefined;
  readonly until: IsoDate | undefined;
}

/** An employment through the calendar, with the terms of the present and then those of the scenario. */
export interface Work {
  readonly key: string;
  readonly entered: JobEntered;
  readonly path: string;
  readonly terms: readonly [Terms, ...Terms[]];
  readonly starts: IsoDate | undefined;
  readonly ends: IsoDate | undefined;
}

/** The employments of the household: those that go on, those that end with the change, those that begin with it. */
export function worksOf({ now, after, horizon: { changesOn } }: Household): Work[] {
  const employed = ({ jobs }: Circumstances): readonly Job[] => jobs.filter(({ entered }) => entered.kind === 'employee');
  if (changesOn === undefined)
    return employed(now).map((job) => workOf([{ circumstances: now, job, from: job.entered.startsOn, until: undefined }]));
  const before = dayBefore(changesOn);
  const later = employed(after);
  const present = employed(now).flatMap((job) => {
    const from = job.entered.startsOn;
    if (from !== undefined && from > before) return [];
    const same = later.find((other) => goesOn(job, other));
    const asNow: Terms = { circumstances: now, job, from, until: before };
    return [workOf(same === undefined ? [asNow] : [asNow, { circumstances: after, job: same, from: changesOn, until: undefined }])];
  });
  const begun = later
    .filter((job) => !employed(now).some((other) => goesOn(other, job)))
    .map((job) => workOf([{ circumstances: after, job, from: laterOf(job.entered.startsOn, changesOn), until: undefined }]));
  return [...present, ...begun];
}

/** The same employment: the same name in the case, and no other first day. */
function goesOn(now: Job, after: Job): boolean {
  const { entered } = after;
  return (
    now.key === after.key &&
    now.entered.who === entered.who &&
    (entered.startsOn === undefined || entered.startsOn === now.entered.startsOn)
  );
}

const laterOf = (one: IsoDate | undefined, other: IsoDate): IsoDate => (one !== undefined && one > other ? one : other);

function workOf(terms: readonly [Terms, ...Terms[]]): Work {
  const [first] = terms;
  const last = terms[terms.length - 1] ?? first;
  const { entered, path } = last.job;
  return { key: `${first.circumstances.path}/${entered.id}`, entered, path, terms, starts: first.from, ends: last.until };
}
