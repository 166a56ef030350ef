import type { Question } from '#shared/calculation/result';
import type { WorkedOut } from '../../situation/index.ts';
import { carersAllowanceUnclaimed } from './carers-allowance.ts';
import { esaForHousingBenefit } from './esa-for-housing-benefit.ts';
import { newStyleBenefitsUnclaimed } from './new-style-benefits.ts';
import { unclaimedScottishChildPayment } from './scottish-child-payment.ts';
import { capabilityNotAssessed } from './capability.ts';
import { careNotEntered } from './care.ts';
import { childBenefitNotClaimed } from './child-benefit.ts';
import { councilTaxReductionNotClaimed, extraBedroom } from './home.ts';
import { marriageAllowanceNotClaimed } from './marriage-allowance.ts';
import { passportedHelpNotUsed } from './passported-help.ts';
import { taxFreeChildcareInstead } from './tax-free-childcare.ts';
import { universalCreditNotClaimed } from './universal-credit.ts';

/** What each law asks about help that the facts point to and the case does not claim. */
const openQuestions: readonly ((now: WorkedOut, scenarios: readonly WorkedOut[]) => Question[])[] = [
  carersAllowanceUnclaimed,
  newStyleBenefitsUnclaimed,
  universalCreditNotClaimed,
  childBenefitNotClaimed,
  capabilityNotAssessed,
  careNotEntered,
  councilTaxReductionNotClaimed,
  extraBedroom,
  marriageAllowanceNotClaimed,
  passportedHelpNotUsed,
  (now, scenarios) => [now, ...scenarios].flatMap(taxFreeChildcareInstead),
  (now, scenarios) => [now, ...scenarios].flatMap(unclaimedScottishChildPayment),
  (now, scenarios) => [now, ...scenarios].flatMap(esaForHousingBenefit),
];

/** What may be missing from the case: questions for the adviser, with their worth where it is known. Nothing is assumed. */
export function questionsOf(now: WorkedOut, scenarios: readonly WorkedOut[]): Question[] {
  return openQuestions.flatMap((ask) => ask(now, scenarios));
}
