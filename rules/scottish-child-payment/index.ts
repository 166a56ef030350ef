import { asMoney, lawDatedBy, Money } from '../engine/index.ts';
import { ageOnTheDay, children, claimsScottishChildPayment, nation } from '../facts/index.ts';
import { convention, scottishChildPaymentRegs } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { toMonths } from '../periods/index.ts';
import { isInPayment } from '../universal-credit/index.ts';
import { byApril } from '../years.ts';

const { figure, rule } = lawDatedBy('day');

const weeklyAmount = figure(
  'scottish-child-payment.weekly-amount',
  'Scottish Child Payment for each child',
  asMoney('week'),
  scottishChildPaymentRegs('20'),
  byApril('SSI 2020/351 as amended for')('26.70', '27.15', '28.20'),
);

/** Reg 18(1)(a): a child under 16 on the day. Born but still to be counted by Universal Credit, or left out by its two-child limit, counts as well. */
const childrenUnder16 = rule('scottish-child-payment.children-under-16', 'children under 16', scottishChildPaymentRegs('18'), (the) =>
  the(children).filter((child) => {
    const age = the(ageOnTheDay, child);
    return age >= 0 && age < 16;
  }),
);

/** Reg 18: an award of Universal Credit of more than nothing. There is no taper: with the last pound of it the payment ends. */
export const isEntitledToScottishChildPayment = rule(
  'scottish-child-payment.is-entitled',
  'is entitled to the Scottish Child Payment',
  scottishChildPaymentRegs('18'),
  (the) => the(nation) === 'scotland' && the(childrenUnder16).length > 0 && the(isInPayment) && the(claimsScottishChildPayment),
);

const typicalMonth = convention('typical month: a twelfth of 52 weeks');
const monthly = toMonths(typicalMonth);

/** Scottish Child Payment a week. Universal Credit and its benefit cap do not count it, and it is not taxed. */
export const scottishChildPaymentAWeek = rule(
  'scottish-child-payment-a-week',
  'Scottish Child Payment a week',
  scottishChildPaymentRegs('20'),
  (the) =>
    the(isEntitledToScottishChildPayment)
      ? Money.sum(
          'week',
          the(childrenUnder16).map(() => the(weeklyAmount)),
        )
      : Money.nil('week'),
);

/** Scottish Child Payment a month. */
export const scottishChildPayment = rule('scottish-child-payment', 'Scottish Child Payment', typicalMonth, (the) =>
  monthly(the(scottishChildPaymentAWeek)).rounded(penny),
);
