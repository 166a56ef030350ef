import type { Status } from '#shared/calculation/result';
import { reportingProblems, type WorkedOut } from '../../situation/index.ts';
import { sourcesChecked } from '../edition.ts';
import { award, shutGate } from './award.ts';
import { capability } from './capability.ts';
import { capGrace } from './cap-grace.ts';
import { carers } from './carers.ts';
import { disability } from './disability.ts';
import type { Entry } from './entry.ts';
import { mortgage } from './mortgage.ts';
import { newStyleEmploymentAndSupport } from './new-style-esa.ts';
import { newStyleJobseekers } from './new-style-jsa.ts';
import { surplus } from './surplus-earnings.ts';
import { transitional } from './transitional.ts';
import { expected } from './what-is-expected.ts';
import { schoolCosts } from './school-costs.ts';
import { scotland } from './scotland.ts';
import { selfEmployment } from './self-employment.ts';
import { fundedChildcare } from './funded-childcare.ts';
import { passportedHelp } from './passported-help.ts';
import { taxFreeChildcare } from './tax-free-childcare.ts';
import { rentHelp } from './rent-help.ts';

/** What each law says of a scenario beside the present, in the order in which it is shown. */
const changesBetween: readonly ((now: WorkedOut, scenario: WorkedOut) => Entry[])[] = [
  (_, scenario) => disability(scenario),
  capability,
  newStyleEmploymentAndSupport,
  newStyleJobseekers,
  transitional,
  carers,
  (_, scenario) => selfEmployment(scenario),
  award,
  surplus,
  capGrace,
  mortgage,
  expected,
  scotland,
  schoolCosts,
  rentHelp,
  passportedHelp,
  fundedChildcare,
];

/** What stays, changes or is at risk: for the present where UC cannot be paid, and for each scenario beside the present. */
export function statusOf(now: WorkedOut, scenarios: readonly WorkedOut[]): Status[] {
  const entries = [now, ...scenarios].flatMap((situation) => [...shutGate(situation), ...taxFreeChildcare(situation)]);
  for (const scenario of scenarios.filter(({ isCovered }) => now.isCovered && isCovered)) {
    const { id } = scenario.circumstances.situation;
    const found = reportingProblems(scenario.circumstances, () => changesBetween.flatMap((changes) => changes(now, scenario)));
    entries.push(...found.map((entry) => ({ ...entry, situation: id })));
  }
  return entries.map((entry) => ({ ...entry, checked: sourcesChecked }));
}
