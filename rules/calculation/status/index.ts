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

interface Telling {
  readonly tell: (now: WorkedOut, scenario: WorkedOut) => Entry[];
  /** Turns on the facts alone, and is told also where nothing could be worked out. */
  readonly always?: true;
}

const ofScenario =
  (tell: (scenario: WorkedOut) => Entry[]): Telling['tell'] =>
  (_, scenario) =>
    tell(scenario);

/** What each law says of a scenario beside the present, in the order in which it is shown: what would be missed the most comes first. */
const tellings: readonly Telling[] = [
  { tell: capability },
  { tell: lcwraRate },
  { tell: ofScenario(disability), always: true },
  { tell: carers },
  { tell: newStyleEmploymentAndSupport },
  { tell: newStyleJobseekers },
  { tell: ofScenario(otherBenefits), always: true },
  { tell: transitional },
  { tell: housingBenefitPremium },
  { tell: award },
  { tell: benefitCap },
  { tell: councilTaxReduction },
  { tell: rentHelp },
  { tell: housingType, always: true },
  { tell: passportedHelp },
  { tell: ofScenario(prescriptionsForAll), always: true },
  { tell: scotland },
  { tell: schoolCosts },
  { tell: fundedChildcare },
  { tell: ofScenario(selfEmployment) },
  { tell: surplus },
  { tell: mortgage },
  { tell: expected },
];

/** The ledger of each scenario beside the present: what stays, changes, is gained, lost, at risk or unknown; for the present why Universal Credit cannot be paid. */
export function statusOf(now: WorkedOut, scenarios: readonly WorkedOut[]): Status[] {
  const entries = [now, ...scenarios].flatMap((situation) => [...shutGate(now, situation), ...taxFreeChildcare(situation)]);
  for (const scenario of scenarios) {
    const { id } = scenario.circumstances.situation;
    const isWorkedOut = now.isCovered && scenario.isCovered;
    const found = reportingProblems(scenario.circumstances, () => {
      const told = tellings.flatMap(({ tell, always }) => (isWorkedOut || always === true ? tell(now, scenario) : []));
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
