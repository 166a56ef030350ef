import { asMoney, asRate, lawDatedBy, type Reading } from '../engine/index.ts';
import { incomeTaxAct, scotlandAct } from '../instruments.ts';
import { byTaxYear, frozen, type Amounts } from '../years.ts';

const { figure } = lawDatedBy('day');

const finance = byTaxYear('Finance Act for');

const unchanged = <T>(id: string, title: string, reading: Reading<T>, provision: string, text: string) =>
  figure(id, title, reading, incomeTaxAct(provision), finance(...frozen(text)));

export const personalAllowanceFigure = unchanged(
  'income-tax.personal-allowance-figure',
  'personal allowance',
  asMoney('year'),
  '35(1)',
  '12570',
);
export const allowanceTaperThreshold = unchanged(
  'income-tax.allowance-taper-threshold',
  'income above which the allowance falls',
  asMoney('year'),
  '35(2)',
  '100000',
);
export const marriageAllowanceFigure = unchanged(
  'income-tax.marriage-allowance-figure',
  'transferable tax allowance',
  asMoney('year'),
  '55B(5)',
  '1260',
);
export const blindPersonsAllowanceFigure = figure(
  'income-tax.blind-persons-allowance-figure',
  "blind person's allowance",
  asMoney('year'),
  incomeTaxAct('38(1)'),
  byTaxYear('Indexation of Allowances Order for')('3070', '3130', '3250'),
);
export const basicRate = unchanged('income-tax.basic-rate', 'basic rate', asRate, '6(2)(a)', '0.20');
export const higherRate = unchanged('income-tax.higher-rate', 'higher rate', asRate, '6(2)(b)', '0.40');
export const additionalRate = unchanged('income-tax.additional-rate', 'additional rate', asRate, '6(2)(c)', '0.45');
export const basicRateLimit = unchanged('income-tax.basic-rate-limit', 'basic rate limit', asMoney('year'), '10(5)', '37700');
export const higherRateLimit = unchanged('income-tax.higher-rate-limit', 'higher rate limit', asMoney('year'), '10(5A)', '125140');

/** Rates and limits that the Scottish Parliament sets for each tax year (Scotland Act 1998 s 80C). */
const resolution = byTaxYear('Scottish Rate Resolution for');

const scottishRate = (band: string, text: string) =>
  figure(`income-tax.scottish-${band}-rate`, `Scottish ${band} rate`, asRate, scotlandAct('80C'), resolution(...frozen(text)));
const scottishLimit = (band: string, ...amounts: Amounts) =>
  figure(
    `income-tax.scottish-${band}-rate-limit`,
    `upper limit for the Scottish ${band} rate`,
    asMoney('year'),
    scotlandAct('80C'),
    resolution(...amounts),
  );

export const scottishRates = {
  starter: scottishRate('starter', '0.19'),
  basic: scottishRate('basic', '0.20'),
  intermediate: scottishRate('intermediate', '0.21'),
  higher: scottishRate('higher', '0.42'),
  advanced: scottishRate('advanced', '0.45'),
  top: scottishRate('top', '0.48'),
};
export const scottishLimits = {
  starter: scottishLimit('starter', '2306', '2827', '3967'),
  basic: scottishLimit('basic', '13991', '14921', '16956'),
  intermediate: scottishLimit('intermediate', '31092', '31092', '31092'),
  higher: scottishLimit('higher', '62430', '62430', '62430'),
  advanced: scottishLimit('advanced', '125140', '125140', '125140'),
};
