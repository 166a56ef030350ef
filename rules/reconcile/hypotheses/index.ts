import { FactMissing, Refused } from '../../engine/index.ts';
import type { WayOfPay } from '../../timeline/index.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { ofBenefitCap } from './benefit-cap.ts';
import { ofCarers } from './carers.ts';
import { ofChildcare } from './childcare.ts';
import { ofChildren } from './children.ts';
import { ofTheClaim } from './claim.ts';
import { ofEarnings } from './earnings.ts';
import { ofHealth } from './health.ts';
import { ofHousing } from './housing.ts';
import { ofIncome } from './income.ts';
import { ofPayDays } from './pay-days.ts';
import { ofThePayment } from './payment.ts';
import { ofRates } from './rates.ts';
import { ofSavings } from './savings.ts';
import { ofTransitional } from './transitional.ts';
import { ofWorkAllowance } from './work-allowance.ts';

type Maker = (asked: Asked, pay: WayOfPay) => Hypothesis[];

/** In the order in which equal explanations are told: what advisers meet most comes first. */
const makers: readonly Maker[] = [
  ofHealth,
  ofCarers,
  ofChildren,
  ofHousing,
  ofChildcare,
  ofIncome,
  ofSavings,
  ofPayDays,
  ofEarnings,
  ofWorkAllowance,
  ofBenefitCap,
  ofRates,
  ofTheClaim,
  ofTransitional,
  ofThePayment,
];

/** Everything that is tried. A subject of which the rules refuse something has none. */
export const hypothesesFor = (asked: Asked, pay: WayOfPay): Hypothesis[] => makers.flatMap((make) => unlessRefused(() => make(asked, pay)));

function unlessRefused(make: () => Hypothesis[]): Hypothesis[] {
  try {
    return make();
  } catch (error) {
    if (error instanceof Refused || error instanceof FactMissing) return [];
    throw error;
  }
}
