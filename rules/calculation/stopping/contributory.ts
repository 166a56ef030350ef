import { dateIn, dayAfter, inWords, yearOf } from '../../engine/index.ts';
import { hasLimitedCapability, hasPaidContributions, newStyleEsaGroup, type Person } from '../../facts/index.ts';
import { newStyleEsa } from '../../new-style-benefits/index.ts';
import { benefitYearOf, esaIsLinked, esaLinksUntil } from '../../stopping/index.ts';
import type { Entry, Stopped } from './entry.ts';

/** New Style ESA that the job ended, and New Style JSA that may follow it. */
export function contributory(stopped: Stopped): Entry[] {
  const { now } = stopped;
  return [
    ...now.circumstances.adults
      .filter((adult) => now.evaluation.the(newStyleEsaGroup, adult) !== 'none' && esaIsKnown(stopped, adult))
      .flatMap((adult) => esa(stopped, adult).map((entry) => ({ ...entry, who: adult.key }))),
    ...stopped.now.circumstances.adults
      .filter(({ key }) => stopped.course.jobs.some((job) => job.kind === 'employee' && job.who === key))
      .flatMap((adult) => afterwards(stopped, adult).map((entry) => ({ ...entry, who: adult.key }))),
  ];
}

const esaIsKnown = ({ now, scenario }: Stopped, adult: Person): boolean =>
  [now, scenario].every(({ evaluation }) => evaluation.answerTo(newStyleEsa, adult).refusal === undefined);

function esa({ now, scenario, course, spell }: Stopped, adult: Person): Entry[] {
  const code = 'new-style-esa';
  if (now.evaluation.the(newStyleEsa, adult).isNil()) return [];
  if (!scenario.evaluation.the(newStyleEsa, adult).isNil()) {
    return [
      {
        code,
        state: 'kept',
        text: 'New Style ESA is not ended by this job, so there is nothing to claim again when it stops.',
        source: 'ESA Regs 2013 reg 39',
      },
    ];
  }
  const { the } = course.during;
  const until = the(esaLinksUntil, spell);
  const isSupport = now.evaluation.the(newStyleEsaGroup, adult) === 'support';
  const source = 'ESA Regs 2013 regs 6, 7, 38 and 86; Welfare Reform Act 2007 ss 1(2) and 1A';
  return the(esaIsLinked, spell)
    ? [
        {
          code,
          state: 'kept',
          until,
          text: `A new claim for New Style ESA links to the old one: limited capability for work has to be back by ${inWords(until)}, at most twelve weeks after the job began. No new National Insurance test, no new waiting days, and the group stays.${isSupport ? '' : ' The 365 days go on from where they stopped.'}`,
          source,
        },
      ]
    : [
        {
          code,
          state: 'lost',
          until,
          text: `The twelve-week link of New Style ESA is lost; it ran to ${inWords(until)}. A new claim needs enough National Insurance in the tax years that count then, and begins with a new assessment.`,
          source,
        },
      ];
}

/**
 * What National Insurance of the job can bring: New Style JSA, or New Style ESA for somebody with limited capability for work. The last
 * two complete tax years before the benefit year count (Jobseekers Act 1995 s 2; Welfare Reform Act 2007 Sch 1 para 1).
 */
function afterwards({ course, now }: Stopped, adult: Person): Entry[] {
  if (course.stops.kind !== 'job-ends') return [];
  const isLimited = now.evaluation.the(hasLimitedCapability, adult);
  if (isLimited && now.evaluation.the(newStyleEsaGroup, adult) !== 'none') return [];
  const claimed = dayAfter(course.stops.on);
  const year = claimed < benefitYearOf(yearOf(claimed)) ? yearOf(claimed) - 1 : yearOf(claimed);
  const startYear = yearOf(course.startsOn);
  const taxYear = course.startsOn < dateIn(startYear, 4, 6) ? startYear - 1 : startYear;
  return [
    {
      code: isLimited ? 'new-style-esa' : 'new-style-jsa',
      state: now.evaluation.the(hasPaidContributions, adult) === true ? 'gained' : 'unknown',
      text: `${isLimited ? 'New Style ESA' : 'New Style JSA'} can be claimed after the job where enough National Insurance was paid as an employee. For a claim on ${inWords(claimed)} the tax years ${taxYears(year - 3)} and ${taxYears(year - 2)} count; pay of this job in ${taxYears(taxYear)} counts for claims from ${inWords(benefitYearOf(taxYear + 2))}. Universal Credit takes it off in full.`,
      source: isLimited ? 'Welfare Reform Act 2007 Sch 1 para 1' : 'Jobseekers Act 1995 s 2',
    },
  ];
}

const taxYears = (from: number): string => `${from}-${`${from + 1}`.slice(2)}`;
