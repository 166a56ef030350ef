import { asMoney, asRate, lawDatedBy } from '../engine/index.ts';
import { incomeTaxAct } from '../instruments.ts';
import { byTaxYear, frozen } from '../years.ts';

const { figure } = lawDatedBy('day');

const finance = byTaxYear('Finance Act for');

const unchanged = <T>(id: string, title: string, reading: (text: string) => T, provision: string, text: string) =>
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
export const basicRate = unchanged('income-tax.basic-rate', 'basic rate', asRate, '6(2)(a)', '0.20');
export const higherRate = unchanged('income-tax.higher-rate', 'higher rate', asRate, '6(2)(b)', '0.40');
export const additionalRate = unchanged('income-tax.additional-rate', 'additional rate', asRate, '6(2)(c)', '0.45');
export const basicRateLimit = unchanged('income-tax.basic-rate-limit', 'basic rate limit', asMoney('year'), '10(5)', '37700');
export const higherRateLimit = unchanged('income-tax.higher-rate-limit', 'higher rate limit', asMoney('year'), '10(5A)', '125140');
