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

/** Everything that is tried, in the order in which equal explanations are told: what advisers meet most comes first. */
export const hypothesesFor = (asked: Asked, pay: WayOfPay): Hypothesis[] => [
  ...ofHealth(asked),
  ...ofCarers(asked),
  ...ofChildren(asked),
  ...ofHousing(asked),
  ...ofChildcare(asked),
  ...ofIncome(asked),
  ...ofSavings(asked),
  ...ofPayDays(asked, pay),
  ...ofEarnings(asked),
  ...ofWorkAllowance(asked),
  ...ofBenefitCap(asked),
  ...ofRates(asked),
  ...ofTheClaim(asked),
  ...ofTransitional(asked),
  ...ofThePayment(asked),
];
