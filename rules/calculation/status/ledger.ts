import type { Question } from '../../engine/index.ts';
import {
  claimsCarersAllowance,
  claimsNewStyleJsa,
  claimsUniversalCredit,
  councilTaxEntered,
  hasLimitedCapabilityForWorkRelatedActivity,
  helpUsed,
  newStyleEsaGroup,
  transitionalElementEntered,
  type Person,
} from '../../facts/index.ts';
import { hasFreePrescriptions, hasFreeSchoolMeals } from '../../passported-help/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';
import { awardIsKnown, inTheNow, whose, type Entry } from './entry.ts';
import { twoRatesSince } from './lcwra-rate.ts';
import { nameOf } from './names.ts';

/** Something that an adviser has to be told of in every comparison of a household that has it, by what the case says alone. */
interface ProtectedThing {
  readonly code: string;
  readonly source: string;
  /** The adults who have it; [undefined] where the household as a whole does. */
  readonly holders: (now: WorkedOut, scenario: WorkedOut) => readonly (Person | undefined)[];
}

const household = (has: boolean): readonly undefined[] => (has ? [undefined] : []);
const adultsWho =
  (has: (worked: WorkedOut, adult: Person) => boolean): ProtectedThing['holders'] =>
  (now, scenario) =>
    scenario.circumstances.adults.filter((adult) => {
      const before = inTheNow(now, adult);
      return has(scenario, adult) || (before !== undefined && has(now, before));
    });
const isKnown = (...situations: readonly WorkedOut[]): boolean =>
  situations.every((situation) => situation.isCovered && awardIsKnown(situation));
const helpWith =
  (kind: string, isHad: Question<boolean>): ProtectedThing['holders'] =>
  (now, { evaluation: { the } }) =>
    household(the(helpUsed).some((help) => help.kind === kind) || (isKnown(now) && unlessRefused(now, isHad) === true));
const isLcwra = ({ evaluation: { the } }: WorkedOut, adult: Person): boolean => the(hasLimitedCapabilityForWorkRelatedActivity, adult);

const protectedThings: readonly ProtectedThing[] = [
  { code: 'lcwra', source: 'UC Regs 2013 regs 27 and 28', holders: adultsWho(isLcwra) },
  {
    code: 'lcwra-rate',
    source: 'UC Regs 2013 regs 27A and 36',
    holders: adultsWho((worked, adult) => worked.circumstances.assessmentPeriod.starts >= twoRatesSince && isLcwra(worked, adult)),
  },
  {
    code: 'transitional-element',
    source: 'UC (Transitional Provisions) Regs 2014 regs 55 to 57',
    holders: (_, { evaluation: { the } }) => household(!the(transitionalElementEntered).isNil()),
  },
  {
    code: 'carers-allowance',
    source: 'Invalid Care Allowance Regs 1976 reg 8',
    holders: adultsWho(({ evaluation: { the } }, adult) => the(claimsCarersAllowance, adult)),
  },
  {
    code: 'new-style-esa',
    source: 'ESA Regs 2013 regs 37 and 39',
    holders: adultsWho(({ evaluation: { the } }, adult) => the(newStyleEsaGroup, adult) !== 'none'),
  },
  {
    code: 'new-style-jsa',
    source: 'JSA Regs 2013 regs 42 and 50',
    holders: adultsWho(({ evaluation: { the } }, adult) => the(claimsNewStyleJsa, adult)),
  },
  {
    code: 'benefit-cap',
    source: 'UC Regs 2013 regs 79 to 83',
    holders: (_, { evaluation: { the } }) => household(the(claimsUniversalCredit)),
  },
  {
    code: 'council-tax-reduction',
    source: 'Local Government Finance Act 1992 s 13A(2) and Sch 1A',
    holders: (_, { evaluation: { the } }) => household(!the(councilTaxEntered).isNil()),
  },
  { code: 'prescriptions', source: 'SI 2003/2382 reg 5(1A)', holders: helpWith('prescriptions', hasFreePrescriptions) },
  { code: 'free-school-meals', source: 'Education Act 1996 s 512ZB', holders: helpWith('free-school-meals', hasFreeSchoolMeals) },
];

const notWorkedOut = 'what becomes of it in this situation could not be worked out. Ask a benefits adviser before starting.';
const goesWithAward = ['prescriptions', 'free-school-meals'];
const anotherWay =
  'the case says that this help is used, and at this pay it does not go with Universal Credit, now or here. Ask where it comes from.';

/** What is protected and nothing could be told of, because a rule refuses or the household is not covered: said to be unknown, never left out. */
export function untold(now: WorkedOut, scenario: WorkedOut, told: readonly Entry[]): Entry[] {
  const { circumstances } = scenario;
  return protectedThings.flatMap(({ code, source, holders }) =>
    holders(now, scenario)
      .filter((holder) => !told.some((entry) => entry.code === code && entry.who === holder?.key))
      .map((holder): Entry => {
        const name = nameOf(code, circumstances.entered.nation);
        const what = holder === undefined ? name : whose(circumstances, holder, name);
        return {
          code,
          ...(holder !== undefined && { who: holder.key }),
          state: 'unknown',
          text: goesWithAward.includes(code) && isKnown(now, scenario) ? `${what}: ${anotherWay}` : `${what}: ${notWorkedOut}`,
          source,
        };
      }),
  );
}
