import { Money } from '../engine/index.ts';
import { adults, isCouple, type Person } from '../facts/index.ts';
import { isEntitledToCarersAllowance } from '../carers-allowance/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { forCouple, forDisability, forLoneParent, forSingle } from './disregard-amounts.ts';
import { isLoneParent } from './family.ts';
import { rule } from './law.ts';
import { netEarnings, netEarningsOf } from './net-earnings.ts';
import { doesPermittedWork, permittedWorkDisregard } from './permitted-work.ts';
import { carerPremiums, claimant, component, disabilityPremium, severeDisabilityPremium } from './premiums.ts';

/** Sch 4 para 3(2): the disability premium, the severe disability premium or a component is in the applicable amount. */
const isDisabledCase = rule(
  'hb.disability-is-in-applicable-amount',
  'a disability premium or component is in the applicable amount',
  housingBenefitRegs('Sch 4 para 3(2)'),
  (the) => {
    const whoClaims = the(claimant);
    return !the(disabilityPremium, whoClaims).isNil() || !the(severeDisabilityPremium).isNil() || !the(component, whoClaims).isNil();
  },
);

/** Sch 4 paras 5 and 6: £20 of a carer's own earnings; of a partner who is no carer up to £10 of what is left of it. */
const ofCarer = rule(
  'hb.disregard-of-carer',
  'earnings of a carer ignored',
  housingBenefitRegs('Sch 4 paras 5 and 6'),
  (the, person: Person) => {
    const own = the(netEarningsOf, person);
    const others = the(adults)
      .filter((adult) => adult !== person)
      .map((other) =>
        the(isEntitledToCarersAllowance, other) ? the(netEarningsOf, other) : the(netEarningsOf, other).atMost(the(forCouple)),
      );
    return own.plus(...others).atMost(the(forDisability));
  },
);

const ofCarers = rule('hb.disregard-of-carers', 'earnings of carers ignored', housingBenefitRegs('Sch 4 paras 5 and 6'), (the) =>
  the(adults)
    .filter((adult) => the(isEntitledToCarersAllowance, adult))
    .map((adult) => the(ofCarer, adult))
    .reduce((most, amount) => most.atLeast(amount), Money.nil('week')),
);

/** Sch 4 paras 3 to 10: one basic amount, the first of these that applies, and never more than the earnings. */
const ordinaryDisregard = rule('hb.ordinary-disregard', 'earnings ignored', housingBenefitRegs('Sch 4 paras 3 to 10'), (the) => {
  const earnings = the(netEarnings);
  if (the(isLoneParent)) return earnings.atMost(the(forLoneParent));
  if (the(isDisabledCase)) return earnings.atMost(the(forDisability));
  if (!the(carerPremiums).isNil()) return the(ofCarers);
  return earnings.atMost(the(isCouple) ? the(forCouple) : the(forSingle));
});

/** Sch 4 paras 3 to 10A: where somebody does permitted work, what that leaves out; for a lone parent no less than otherwise. */
export const basicDisregard = rule('hb.basic-disregard', 'earnings ignored', housingBenefitRegs('Sch 4 paras 3 to 10A'), (the) => {
  if (!the(adults).some((adult) => the(doesPermittedWork, adult))) return the(ordinaryDisregard);
  return the(isLoneParent) ? the(permittedWorkDisregard).atLeast(the(ordinaryDisregard)) : the(permittedWorkDisregard);
});
