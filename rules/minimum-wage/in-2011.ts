import { asMoney, lawDatedBy, type Figure, type Money } from '../engine/index.ts';
import { minimumWageRegs1999 } from '../instruments.ts';

const { figure } = lawDatedBy('day', 'ended');

/** A rate of October 2010 and of October 2011, pounds an hour; those of October 2012 and later are not in this edition. */
const rate = (id: string, title: string, provision: string, from2010: string, from2011: string): Figure<Money<'hour'>> =>
  figure(id, title, asMoney('hour'), minimumWageRegs1999(provision), {
    rows: [
      ['2010-10-01', from2010, 'National Minimum Wage (Amendment) Regs 2010'],
      ['2011-10-01', from2011, 'National Minimum Wage (Amendment) Regs 2011'],
    ],
    knownUntil: '2012-09-30',
  });

export const adultRate = rate('minimum-wage-2011-adult', 'minimum wage of 2011, 21 and over', '11', '5.93', '6.08');
export const developmentRate = rate('minimum-wage-2011-18-to-20', 'minimum wage of 2011, age 18 to 20', '13(1)', '4.92', '4.98');
export const apprenticeRate = rate('minimum-wage-2011-apprentice', 'minimum wage of 2011, apprentice', '13(3)', '2.50', '2.60');
