import { asMoney, conversion, lawDatedBy, Money, since } from '../engine/index.ts';
import { nation, supplementIsPaidForBothHalves, type Person } from '../facts/index.ts';
import { carersAllowance } from '../carers-allowance/index.ts';
import { carerSupportPaymentRegs, convention, socialSecurityScotlandAct } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { toYears } from '../periods/index.ts';

const { figure, rule } = lawDatedBy('day');

const halfYearlyPayment = figure(
  'scottish-carer-supplement.half-yearly-payment',
  "Carer's Allowance Supplement, each of two payments a year",
  asMoney('sum'),
  socialSecurityScotlandAct('81(4)'),
  // The last payments were those for October 2025 to March 2026; the weekly supplement follows.
  [
    ['2024-04-01', '288.60', 'Social Security (Scotland) Act 2018 s 81, 2024-25'],
    ['2025-04-01', '293.50', 'Social Security (Scotland) Act 2018 s 81, 2025-26'],
  ],
);

const weeklySupplement = figure(
  'scottish-carer-supplement.weekly-amount',
  'Scottish Carer Supplement a week',
  asMoney('week'),
  carerSupportPaymentRegs('16'),
  {
    rows: [
      ['2026-03-15', '11.29', 'SSI 2023/302 as amended from 15 March 2026'],
      ['2026-04-05', '11.70', 'SSI 2023/302 as amended for 2026-27'],
    ],
    // A week of Carer Support Payment begins on a Sunday; the next amount comes with the Sunday before the first Monday of the tax year.
    knownUntil: '2027-04-10',
  },
);

/**
 * Section 81(2) and reg 16: the payment itself has to be made. Where another benefit overlaps with all of it, there is an
 * underlying entitlement only, and no supplement.
 */
export const getsCarerSupportPayment = rule(
  'scottish-carer-supplement.gets-carer-support-payment',
  'gets Carer Support Payment in Scotland',
  carerSupportPaymentRegs('16'),
  (the, person: Person) => the(nation) === 'scotland' && !the(carersAllowance, person).isNil(),
);

const typicalMonth = convention('typical month: a twelfth of the year');
const twicePaid = conversion('sum', 'year', '2', '1', socialSecurityScotlandAct('81(1)'));
const yearly = toYears(typicalMonth);

/** Reg 16: the supplement of a week, since 15 March 2026; nothing before, when two payments a year came in its place. */
export const scottishCarerSupplementAWeek = rule(
  'scottish-carer-supplement.a-week',
  'Scottish Carer Supplement for a week',
  carerSupportPaymentRegs('16'),
  since('0001-01-01', (_the, _person: Person) => Money.nil('week')),
  since('2026-03-15', (the, person: Person) => (the(getsCarerSupportPayment, person) ? the(weeklySupplement) : Money.nil('week'))),
);

/**
 * What Scotland adds to Carer Support Payment, a year: a supplement each week since 15 March 2026; before, two payments a year,
 * for April to September and for October to March. Universal Credit counts neither.
 */
export const scottishCarerSupplementOfYear = rule(
  'scottish-carer-supplement.of-year',
  'Scottish Carer Supplement a year',
  carerSupportPaymentRegs('16'),
  since('0001-01-01', (the, person: Person) => {
    if (!the(getsCarerSupportPayment, person) || !the(supplementIsPaidForBothHalves, person)) return Money.nil('year');
    return the(halfYearlyPayment).in(twicePaid);
  }),
  since('2026-03-15', (the, person: Person) => yearly(the(scottishCarerSupplementAWeek, person))),
);

const twelfth = conversion('year', 'month', '1', '12', typicalMonth);

/** The supplement of a typical month. */
export const scottishCarerSupplement = rule('scottish-carer-supplement', 'Scottish Carer Supplement', typicalMonth, (the, person: Person) =>
  the(scottishCarerSupplementOfYear, person).in(twelfth).rounded(penny),
);
