import { assumed, Money } from '../engine/index.ts';
import type { Circumstances, Job } from './circumstances.ts';
import { fact } from './fact.ts';

const at =
  (key: string) =>
  (_: Circumstances, job: Job): string =>
    `${job.path}.${key}`;

export const startsOn = fact('starts-on', 'day on which the job starts', at('startsOn'), (_, job: Job) => job.entered.startsOn);

/**
 * The tax code of the job as entered: its own, or that of the person for a person's first job. Without one, what an employer
 * uses for somebody whose first or only job it is ("standard"), and for a second job the basic rate on all of it.
 */
export const taxCodeOfJob = fact('tax-code-of-job', 'tax code of the job', at('taxCode'), (circumstances: Circumstances, job: Job) => {
  if (job.entered.taxCode !== undefined) return job.entered.taxCode;
  const [first] = circumstances.jobs.filter(({ entered }) => entered.kind === 'employee' && entered.who === job.entered.who);
  const ofPerson = circumstances.adults.find(({ key }) => key === job.entered.who)?.entered.taxCode;
  if (first !== job) return assumed('BR', 'No tax code was entered for this second job: taken as BR, the basic rate on all of its pay.');
  return (
    ofPerson ??
    assumed(
      'standard',
      'No tax code was entered: taken as the ordinary code for the only job, with all of the personal allowance of the year.',
    )
  );
});

/** Pay and tax of the tax year before the job started, from the P45. */
export const earlierThisTaxYear = fact(
  'earlier-this-tax-year',
  'pay and tax of the tax year before the job',
  at('thisTaxYear'),
  (_, job: Job) => ({
    pay: Money.of(job.entered.thisTaxYear?.pay ?? '0', 'sum'),
    tax: Money.of(job.entered.thisTaxYear?.tax ?? '0', 'sum'),
  }),
);
