import type { Status } from '#shared/calculation/result';
import { reportingProblems, type WorkedOut } from '../../situation/index.ts';
import { award, shutGate } from './award.ts';
import { benefitCap } from './benefit-cap.ts';
import { capability } from './capability.ts';
import { carers } from './carers.ts';
import { councilTaxReduction } from './council-tax-reduction.ts';
import { disability } from './disability.ts';
import type { Entry } from './entry.ts';
import { fundedChildcare } from './funded-childcare.ts';
import { housingType } from './housing-type.ts';
import { lcwraRate } from './lcwra-rate.ts';
import { untold } from './ledger.ts';
import { mortgage } from './mortgage.ts';
import { nameOf } from './names.ts';
import { newStyleEmploymentAndSupport } from './new-style-esa.ts';
import { newStyleJobseekers } from './new-style-jsa.ts';
import { otherBenefits } from './other-benefits.ts';
import { passportedHelp } from './passported-help.ts';
import { prescriptionsForAll } from './prescriptions-for-all.ts';
import { rentHelp } from './rent-help.ts';
import { schoolCosts } from './school-costs.ts';
import { scotland } from './scotland.ts';
import { selfEmployment } from './self-employment.ts';
import { housingBenefitPremium } from './severe-disability-premium.ts';
import { checkedOn } from './sources.ts';
import { surplus } from './surplus-earnings.ts';
import { taxFreeChildcare } from './tax-free-childcare.ts';
import { transitional } from './transitional.ts';
import { expected } from './what-is-expected.ts';

type Telling = (now: WorkedOut, scenario: WorkedOut) => Entry[];

/** What turns on the facts alone, and is told also where nothing could be worked out. */
const whateverIsCovered: readonly Telling[] = [
  (_, scenario) => disability(scenario),
  (_, scenario) => otherBenefits(scenario),
  housingType,
  (_, scenario) => prescriptionsForAll(scenario),
];

/** What each law says of a scenario beside the present, in the order in which it is shown. */
const changesBetween: readonly Telling[] = [
  capability,
  lcwraRate,
  newStyleEmploymentAndSupport,
  newStyleJobseekers,
  transitional,
  carers,
  (_, scenario) => selfEmployment(scenario),
  award,
  surplus,
  benefitCap,
  councilTaxReduction,
  mortgage,
  expected,
  scotland,
  schoolCosts,
  rentHelp,
  housingBenefitPremium,
  passportedHelp,
  fundedChildcare,
];

/** The ledger of each scenario beside the present: what stays, changes, is gained, lost, at risk or unknown; for the present why Universal Credit cannot be paid. */
export function statusOf(now: WorkedOut, scenarios: readonly WorkedOut[]): Status[] {
  const entries = [now, ...scenarios].flatMap((situation) => [...shutGate(now, situation), ...taxFreeChildcare(situation)]);
  for (const scenario of scenarios) {
    const { id } = scenario.circumstances.situation;
    const tellings = now.isCovered && scenario.isCovered ? [...whateverIsCovered, ...changesBetween] : whateverIsCovered;
    const found = reportingProblems(scenario.circumstances, () => {
      const told = tellings.flatMap((tell) => tell(now, scenario));
      return [...told, ...untold(now, scenario, told)];
    });
    entries.push(...found.map((entry) => ({ ...entry, situation: id })));
  }
  const { nation } = now.circumstances.entered;
  return entries.map(({ code, ...entry }) => ({
    code,
    name: nameOf(code, nation),
    ...entry,
    checked: entry.checked ?? checkedOn(entry.source),
  }));
}
