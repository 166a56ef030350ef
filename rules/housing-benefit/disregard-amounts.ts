import { asMoney, type Figure, type Money } from '../engine/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { figure } from './law.ts';

/** Earnings that are ignored a week: sums that no order has raised since 2006. */
const standing = (id: string, title: string, paragraph: string, pounds: string): Figure<Money<'week'>> =>
  figure(id, title, asMoney('week'), housingBenefitRegs(`Sch 4 para ${paragraph}`), [['2006-03-06', pounds, 'SI 2006/213']]);

export const forDisability = standing('hb.disregard-disability', 'earnings ignored, disability or care', '3', '20');
export const forLoneParent = standing('hb.disregard-lone-parent', 'earnings ignored, lone parent', '4', '25');
export const forCouple = standing('hb.disregard-couple', 'earnings ignored, couple', '7', '10');
export const forSingle = standing('hb.disregard-single', 'earnings ignored, single', '10', '5');
