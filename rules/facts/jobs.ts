import { assumed, Count, Money, Rate } from '../engine/index.ts';
import type { Circumstances, Job, Person } from './circumstances.ts';
import { fact } from './fact.ts';

const at =
  (key: string) =>
  (_: Circumstances, job: Job): string =>
    `${job.path}.${key}`;

export const jobsOf = fact(
  'jobs-of',
  'jobs',
  (circumstances: Circumstances, _person: Person) => `${circumstances.path}.jobs`,
  (circumstances: Circumstances, person: Person) =>
    circumstances.jobs.filter((job) => job.entered.who === person.key && job.entered.kind === 'employee'),
);
export const jobs = fact(
  'jobs',
  'jobs',
  ({ path }) => `${path}.jobs`,
  (circumstances) => circumstances.jobs,
);

export const employeeOf = fact('employee-of', 'whose job it is', at('who'), (circumstances, job: Job) =>
  job.entered.who === 'partner' && circumstances.partner !== undefined ? circumstances.partner : circumstances.client,
);

export const hasHourlyPay = fact(
  'has-hourly-pay',
  'is paid by the hour',
  at('pay'),
  (_, job: Job) => job.entered.pay?.hourly !== undefined,
);
export const isPaidTheMinimumWage = fact(
  'is-paid-the-minimum-wage',
  'is paid the minimum wage',
  at('pay.hourly'),
  (_, job: Job) => job.entered.pay?.hourly === 'minimum-wage',
);
export const hourlyPay = fact('hourly-pay', 'hourly pay', at('pay.hourly'), (_, job: Job) => {
  const hourly = job.entered.pay?.hourly;
  return hourly === undefined || hourly === 'minimum-wage' ? Money.nil('hour') : Money.of(hourly, 'hour');
});
export const payAmount = fact('pay-amount', 'pay', at('pay.amount'), (_, job: Job) =>
  Money.of(job.entered.pay?.amount ?? '0', job.entered.pay?.per ?? 'month'),
);
export const hoursAreKnown = fact(
  'hours-are-known',
  'hours a week are entered',
  at('pay.hoursPerWeek'),
  (_, job: Job) => hoursEntered(job) !== undefined,
);
export const hoursPerWeek = fact('hours-per-week', 'hours a week', at('pay.hoursPerWeek'), (_, job: Job) =>
  Count.of(hoursEntered(job) ?? '0'),
);
const hoursEntered = ({ entered }: Job): string | undefined =>
  entered.kind === 'self-employed' ? entered.selfEmployment?.hoursPerWeek : entered.pay?.hoursPerWeek;

/** Asked only where the hours of a paid job were not entered and New Style ESA or JSA turns on them. */
export const isBelowSixteenHoursForWantOfAnswer = fact(
  'is-below-sixteen-hours',
  'fewer than 16 hours a week',
  at('pay.hoursPerWeek'),
  (_, _job: Job) =>
    assumed(true, 'The hours of this job were not entered. They are taken to be fewer than 16 a week: New Style ESA and JSA turn on it.'),
);
export const isSupportedPermittedWork = fact(
  'is-supported-permitted-work',
  'is supported permitted work',
  at('supportedPermittedWork'),
  (_, job: Job) => job.entered.supportedPermittedWork === true,
);
export const leaveOf = fact('leave', 'leave with statutory pay', at('leave'), (_, job: Job) => job.entered.leave);
export const isApprentice = fact(
  'is-apprentice',
  'is on the apprentice minimum wage',
  at('apprentice'),
  (_, job: Job) => job.entered.apprentice === true,
);
/** Hours of regular overtime a week. */
export const overtimeHours = fact('overtime-hours', 'hours of overtime a week', at('overtime.hoursPerWeek'), (_, job: Job) =>
  Count.of(job.entered.overtime?.hoursPerWeek ?? '0'),
);
/** Pay for an hour of overtime; undefined where it is the usual wage. */
export const overtimeHourlyPay = fact('overtime-hourly-pay', 'pay for an hour of overtime', at('overtime.hourly'), (_, job: Job) =>
  job.entered.overtime?.hourly === undefined ? undefined : Money.of(job.entered.overtime.hourly, 'hour'),
);
export const isSick = fact('is-sick', 'is on statutory sick pay', at('sick'), (_, job: Job) => job.entered.sick === true);

export const isOnStatutoryLeave = fact(
  'is-on-statutory-leave',
  'is on statutory leave',
  at('leave'),
  (_, job: Job) => job.entered.leave !== undefined,
);

/** How often wages are paid; the profit of a business is reckoned by the month. */
export const payInterval = fact('pay-interval', 'how often it is paid', at('paid'), (_, job: Job) =>
  job.entered.kind === 'self-employed' ? 'monthly' : (job.entered.paid ?? assumed('monthly' as const, 'Taken to be paid monthly.')),
);

/** The pension arrangement; for an employee automatic enrolment as the law has it where none was entered. */
export const pensionArrangement = fact('pension-arrangement', 'pension arrangement', at('pension'), (_, job: Job) =>
  job.entered.pension === undefined && job.entered.kind === 'self-employed'
    ? 'none'
    : job.entered.pension === undefined
      ? assumed<PensionKind>(
          'automatic-enrolment',
          'No pension was entered: taken as automatic enrolment by relief at source, 5% of qualifying earnings including tax relief, where the law enrols.',
        )
      : job.entered.pension.kind,
);
export type PensionKind = 'none' | 'net-pay' | 'relief-at-source' | 'salary-sacrifice' | 'automatic-enrolment';

export const pensionIsPercentage = fact(
  'pension-is-percentage',
  'the contribution is a percentage',
  at('pension.percent'),
  (_, job: Job) => job.entered.pension?.percent !== undefined,
);
export const pensionPercentage = fact('pension-percentage', 'pension contribution', at('pension.percent'), (_, job: Job) =>
  Rate.percent(job.entered.pension?.percent ?? '0'),
);
export const pensionIsOfQualifyingEarnings = fact(
  'pension-is-of-qualifying-earnings',
  'the contribution is a percentage of qualifying earnings',
  at('pension.of'),
  (_, job: Job) => job.entered.pension?.of === 'qualifying-earnings',
);
export const pensionAmount = fact('pension-amount', 'pension contribution', at('pension.amount'), (_, job: Job) =>
  Money.of(job.entered.pension?.amount ?? '0', job.entered.pension?.per ?? 'month'),
);
