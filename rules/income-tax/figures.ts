import { asMoney, asRate, lawDatedBy } from '../engine/index.ts';
import { incomeTaxAct } from '../instruments.ts';
import { endOf2026 } from '../years.ts';

const { figure } = lawDatedBy('day');
const knownUntil = endOf2026.tax;

const frozen = <T>(id: string, title: string, reading: (text: string) => T, provision: string, text: string) =>
  figure(
    id,
    title,
    reading,
    incomeTaxAct(provision),
    [
      ['2024-04-06', text, 'Finance Act 2024'],
      ['2025-04-06', text, 'Finance Act 2025'],
      ['2026-04-06', text, 'Finance Act 2026 (c. 11)'],
    ],
    knownUntil,
  );

export const personalAllowanceFigure = frozen(
  'income-tax.personal-allowance-figure',
  'personal allowance',
  asMoney('year'),
  '35(1)',
  '12570',
);
export const allowanceTaperThreshold = frozen(
  'income-tax.allowance-taper-threshold',
  'income above which the allowance falls',
  asMoney('year'),
  '35(2)',
  '100000',
);
export const marriageAllowanceFigure = frozen(
  'income-tax.marriage-allowance-figure',
  'transferable tax allowance',
  asMoney('year'),
  '55B(5)',
  '1260',
);
export const basicRate = frozen('income-tax.basic-rate', 'basic rate', asRate, '6(2)(a)', '0.20');
export const higherRate = frozen('income-tax.higher-rate', 'higher rate', asRate, '6(2)(b)', '0.40');
export const additionalRate = frozen('income-tax.additional-rate', 'additional rate', asRate, '6(2)(c)', '0.45');
export const basicRateLimit = frozen('income-tax.basic-rate-limit', 'basic rate limit', asMoney('year'), '10(5)', '37700');
export const higherRateLimit = frozen('income-tax.higher-rate-limit', 'higher rate limit', asMoney('year'), '10(5A)', '125140');
