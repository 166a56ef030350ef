import type { Case } from '#shared/case/schema';
import type { Question as OpenQuestion } from '#shared/calculation/result';
import { Money, type Question } from '../../engine/index.ts';
import {
  claimsNewStyleJsa,
  hasLimitedCapability,
  hasLimitedCapabilityForWorkRelatedActivity,
  hasPaidContributions,
  newStyleEsaGroup,
  type Person,
} from '../../facts/index.ts';
import { esaMain, esaSupportComponent, newStyleEsa, newStyleJsa } from '../../new-style-benefits/index.ts';
import { isInPaidWork } from '../../pay/index.ts';
import { hasReachedPensionAge } from '../../pension-age/index.ts';
import type { WorkedOut } from '../../situation/index.ts';
import { caresRegularlyAndSubstantially } from '../../carers-allowance/index.ts';
import { convention } from '../../instruments.ts';
import { toMonths } from '../../periods/index.ts';
import { universalCredit } from '../../universal-credit/index.ts';
import { ifAnswered, worthOf } from './if-answered.ts';

const monthly = toMonths(convention('typical month: a twelfth of the year'));

type PersonEntered = Case['client'];

/**
 * For somebody out of work who may have paid National Insurance in the last two full tax years: New Style ESA with a health condition,
 * New Style JSA without one. Where nobody entered whether it was paid, it is asked only where it would bring something.
 */
export function newStyleBenefitsUnclaimed(now: WorkedOut): OpenQuestion[] {
  const { circumstances, evaluation, isCovered } = now;
  if (!isCovered) return [];
  return circumstances.adults
    .filter((adult) => mayHaveOne(evaluation.the, adult) && mayBringSomething(now, adult))
    .flatMap((adult) => (evaluation.the(hasLimitedCapability, adult) ? esa(now, adult) : jsa(now, adult)));
}

const mayHaveOne = (the: WorkedOut['evaluation']['the'], adult: Person): boolean =>
  the(newStyleEsaGroup, adult) === 'none' &&
  !the(claimsNewStyleJsa, adult) &&
  !the(isInPaidWork, adult) &&
  !the(hasReachedPensionAge, adult) &&
  the(hasPaidContributions, adult) !== false;

/** UC takes either benefit off in full: an award that is more than the highest rate leaves nothing to gain. Spares two calculations. */
function mayBringSomething({ evaluation: { the }, answers }: WorkedOut, adult: Person): boolean {
  if (the(hasPaidContributions, adult) === true || answers.get('universal-credit')?.refusal !== undefined) return true;
  return monthly(the(esaMain).plus(the(esaSupportComponent))).isAtLeast(the(universalCredit));
}

function esa(now: WorkedOut, adult: Person): OpenQuestion[] {
  const group = now.evaluation.the(hasLimitedCapabilityForWorkRelatedActivity, adult) ? 'support' : 'work-related';
  const claimed = ifAnswered(now, (entered) => changing(entered, adult, (person) => ({ ...person, newStyleEsa: group })));
  if (!brings(claimed, newStyleEsa, adult)) return [];
  return asked(now, adult, worthOf(now, claimed), {
    code: 'new-style-esa',
    path: `${adult.path}.newStyleEsa`,
    text: 'Could New Style ESA be claimed? It needs enough National Insurance from work in the last two to three tax years. Universal Credit takes it off in full.',
    source: 'Welfare Reform Act 2007 Sch 1 Part 1',
  });
}

/** Not for a carer, who need not look for work. */
function jsa(now: WorkedOut, adult: Person): OpenQuestion[] {
  if (now.evaluation.the(caresRegularlyAndSubstantially, adult)) return [];
  const claimed = ifAnswered(now, (entered) => changing(entered, adult, (person) => ({ ...person, newStyleJsa: true })));
  if (!brings(claimed, newStyleJsa, adult)) return [];
  return asked(now, adult, worthOf(now, claimed), {
    code: 'new-style-jsa',
    path: `${adult.path}.newStyleJsa`,
    text: 'Could New Style JSA be claimed? It needs enough National Insurance from work in the last two full tax years, and looking for work; it lasts 182 days. Universal Credit takes it off in full.',
    source: 'Jobseekers Act 1995 ss 1, 2 and 5',
  });
}

/** Whether any of the benefit would be paid; not where it is refused. */
function brings(claimed: WorkedOut['evaluation'], benefit: Question<Money<'week'>, Person>, { key }: Person): boolean {
  const claimant = claimed.circumstances.adults.find((adult) => adult.key === key);
  if (claimant === undefined || claimed.answerTo(benefit, claimant).refusal !== undefined) return false;
  return !claimed.the(benefit, claimant).isNil();
}

function asked(now: WorkedOut, adult: Person, worth: Money<'month'> | undefined, question: OpenQuestion): OpenQuestion[] {
  const isKnown = now.evaluation.the(hasPaidContributions, adult) === true;
  if (!isKnown && (worth === undefined || !worth.isMoreThan(Money.nil('month')))) return [];
  return [{ ...question, ...(worth !== undefined && { worth: worth.inPounds() }) }];
}

function changing(entered: Case, { key }: Person, change: (person: PersonEntered) => PersonEntered): Case {
  if (key === 'client') return { ...entered, client: change(entered.client) };
  return entered.partner === undefined ? entered : { ...entered, partner: change(entered.partner) };
}
