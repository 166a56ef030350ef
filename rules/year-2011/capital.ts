import { Money } from '../engine/index.ts';
import { savings } from '../facts/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { amount, rule } from './law.ts';

const sum = (id: string, title: string, provision: string, pounds: string) =>
  amount('benefits', id, title, 'sum', housingBenefitRegs(provision), pounds, 'SI 2006/213');
const lower = sum('capital-lower', 'savings that are ignored', '52', '6000');
const upper = sum('capital-upper', 'most savings', '43', '16000');
const step = sum('capital-step', 'savings for each pound of assumed income', '52', '250');
const pound = Money.of('1', 'week');

/** IS Regs reg 45, JSA Regs reg 107, ESA Regs reg 110, HB Regs reg 43, CTB Regs reg 33. */
export const capitalIsWithinLimit = rule(
  'year-2011.capital-is-within-limit',
  'savings are within the limit',
  housingBenefitRegs('43'),
  (the) => !the(savings).isMoreThan(the(upper)),
);

/** IS Regs reg 53, HB Regs reg 52: £1 a week for each £250 or part of it above £6,000. */
export const tariffIncome = rule('year-2011.tariff-income', 'income assumed from savings a week', housingBenefitRegs('52'), (the) =>
  pound.times(the(savings).excessOver(the(lower)).inPartsOf(the(step))),
);
