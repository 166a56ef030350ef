import { asMoney, asRate, type Figure, type Money } from '../engine/index.ts';
import { housingBenefitRegs } from '../instruments.ts';
import { uprated, type Amounts } from '../years.ts';
import { figure } from './law.ts';

/** The amounts of Schedule 3 and the other sums of Housing Benefit that working-age tenants meet. New rows each April. */

const weekly = (id: string, title: string, provision: string, ...amounts: Amounts): Figure<Money<'week'>> =>
  figure(id, title, asMoney('week'), housingBenefitRegs(provision), uprated(...amounts));

export const singleUnder25 = weekly(
  'hb.single-under-25',
  'personal allowance, single and under 25',
  'Sch 3 para 1(1)(c)',
  '71.70',
  '72.90',
  '75.65',
);
export const singleFrom25 = weekly(
  'hb.single-from-25',
  'personal allowance, single and 25 or over',
  'Sch 3 para 1(1)(b)',
  '90.50',
  '92.05',
  '95.55',
);
export const loneParent = weekly('hb.lone-parent', 'personal allowance, lone parent', 'Sch 3 para 1(2)', '90.50', '92.05', '95.55');
export const couple = weekly('hb.couple', 'personal allowance, couple', 'Sch 3 para 1(3)', '142.25', '144.65', '150.15');
export const child = weekly('hb.child', 'personal allowance for a child', 'Sch 3 para 2', '83.24', '84.66', '87.88');

const premium = (id: string, title: string, paragraph: string, ...amounts: Amounts) =>
  weekly(`hb.${id}`, title, `Sch 3 para 20(${paragraph})`, ...amounts);

export const disabilitySingle = premium('disability-single', 'disability premium, single', '5', '42.50', '43.20', '44.85');
export const disabilityCouple = premium('disability-couple', 'disability premium, couple', '5', '60.60', '61.65', '64.00');
export const severeDisability = premium('severe-disability', 'severe disability premium', '6', '81.50', '82.90', '86.05');
export const severeDisabilityBoth = premium(
  'severe-disability-both',
  'severe disability premium for both',
  '6',
  '163.00',
  '165.80',
  '172.10',
);
export const disabledChild = premium('disabled-child', 'disabled child premium', '7', '80.01', '81.37', '84.46');
export const carer = premium('carer', 'carer premium', '8', '45.60', '46.40', '48.15');
export const enhancedChild = premium('enhanced-child', 'enhanced disability premium, child', '9', '32.20', '32.75', '33.99');
export const enhancedSingle = premium('enhanced-single', 'enhanced disability premium, single', '9', '20.85', '21.20', '22.00');
export const enhancedCouple = premium('enhanced-couple', 'enhanced disability premium, couple', '9', '29.75', '30.25', '31.40');
export const workRelatedComponent = weekly(
  'hb.work-related-component',
  'work-related activity component',
  'Sch 3 para 25 as saved by SI 2017/204',
  '35.95',
  '36.55',
  '37.95',
);
export const supportComponent = weekly('hb.support-component', 'support component', 'Sch 3 para 26', '47.70', '48.50', '50.35');

export const capitalLimit = figure('hb.capital-limit', 'capital limit', asMoney('sum'), housingBenefitRegs('43'), [
  ['2006-04-10', '16000', 'SI 2005/2502'],
]);
export const capitalDisregarded = figure('hb.capital-disregarded', 'capital that is ignored', asMoney('sum'), housingBenefitRegs('52(1)'), [
  ['2006-04-10', '6000', 'SI 2005/2502'],
]);
export const tariffStep = figure('hb.tariff-step', 'step of capital', asMoney('sum'), housingBenefitRegs('52(1)'), [
  ['2006-04-10', '250', 'SI 2005/2502'],
]);
export const tariffAmount = figure('hb.tariff-amount', 'income assumed for each step', asMoney('week'), housingBenefitRegs('52(1)'), [
  ['2006-04-10', '1', 'SI 2005/2502'],
]);

export const taper = figure('hb.taper', 'share of excess income that comes off', asRate, housingBenefitRegs('71'), [
  ['2006-03-06', '0.65', 'SI 2006/213'],
]);
export const smallestAward = figure('hb.smallest-award', 'smallest Housing Benefit paid', asMoney('week'), housingBenefitRegs('75'), [
  ['2006-03-06', '0.50', 'SI 2006/213'],
]);
