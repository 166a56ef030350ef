import { lawDatedBy, Money, since, unverified } from '../engine/index.ts';
import type { Person } from '../facts/index.ts';
import { incomeTaxEarningsAct } from '../instruments.ts';
import { getsCarerSupportPayment, scottishCarerSupplementOfYear } from '../scottish-carer-supplement/index.ts';

const { rule } = lawDatedBy('day');

/** Part of Carer Support Payment, which is in Table A; the Carer's Allowance Supplement before it has an entry of its own. */
const weeklySupplement = unverified(
  rule(
    'income-tax.weekly-supplement',
    'weekly Scottish Carer Supplement that is taxed',
    incomeTaxEarningsAct('660 Table A'),
    (the, person: Person) => the(scottishCarerSupplementOfYear, person),
  ),
  'It is taken to be taxed as part of Carer Support Payment; what was enacted about it in 2026 was not read.',
);

/** Finance Act 2019 s 12: the supplement that Scotland adds is taxed with the payment that it goes with. */
export const taxableSupplement = rule(
  'income-tax.taxable-supplement',
  'Scottish Carer Supplement that is taxed',
  incomeTaxEarningsAct('660 Table A'),
  since('0001-01-01', (the, person: Person) => the(scottishCarerSupplementOfYear, person)),
  since('2026-03-15', (the, person: Person) => (the(getsCarerSupportPayment, person) ? the(weeklySupplement, person) : Money.nil('year'))),
);
