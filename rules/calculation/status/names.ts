import type { Nation } from '#shared/case/schema';
import { benefitNames } from '../benefit-names.ts';

/** What the thing is called that a status is about, where the household lives. */
export function nameOf(code: string, nation: Nation): string {
  const own = benefitNames(nation);
  const ofNation: Readonly<Record<string, string | undefined>> = {
    pip: own.pip,
    dla: own.dla,
    'child-disability-benefit': own.childDisabilityBenefit,
    'carers-allowance': own.carersAllowance,
  };
  return ofNation[code] ?? names[code] ?? code;
}

const names: Readonly<Record<string, string | undefined>> = {
  'universal-credit': 'Universal Credit',
  'universal-credit-not-claimed': 'Universal Credit',
  'savings-above-limit': 'Universal Credit and savings',
  lcwra: 'LCWRA status',
  'lcwra-rate': 'LCWRA rate',
  'lcwra-wait': 'LCWRA wait',
  'lcwra-protected-rate': 'Protected LCWRA rate',
  'benefit-cap-grace': 'Benefit cap grace period',
  'disability-benefits': 'Disability benefits',
  'nhs-charges': 'NHS charges',
  'statutory-sick-pay': 'Statutory sick pay',
  sanction: 'Sanction for leaving work',
  'maternity-allowance': 'Maternity Allowance',
  'state-pension': 'State Pension',
  'new-style-esa': 'New Style ESA',
  'new-style-esa-time-limit': 'Time limit of New Style ESA',
  'new-style-jsa': 'New Style JSA',
  'transitional-element': 'Transitional element',
  'transitional-sdp-element': 'Transitional SDP element',
  'severe-disability-premium': 'Severe disability premium',
  'benefit-cap': 'Benefit cap',
  'surplus-earnings': 'Surplus earnings',
  'start-up-period': 'Start-up period',
  'minimum-income-floor': 'Minimum income floor',
  'mortgage-interest-loan': 'Loan towards mortgage interest',
  'what-is-expected': 'What Universal Credit asks',
  'scottish-child-payment': 'Scottish Child Payment',
  'best-start-grant': 'Best Start Grants',
  'best-start-foods': 'Best Start Foods',
  'job-start-payment': 'Job Start Payment',
  'child-winter-heating-payment': 'Child Winter Heating Payment',
  'school-clothing-grant': 'School Clothing Grant',
  'school-essentials-grant': 'School Essentials Grant',
  'housing-type': 'Kind of housing',
  'housing-benefit': 'Housing Benefit',
  'council-tax-reduction': 'Council tax reduction',
  prescriptions: 'NHS prescriptions',
  'dental-care': 'NHS dental treatment',
  'free-school-meals': 'School meals',
  'healthy-start': 'Healthy Start',
  'warm-home-discount': 'Warm Home Discount',
  'cold-weather-payment': 'Cold Weather Payments',
  'help-to-save': 'Help to Save',
  'funded-hours-working-parents': 'Funded childcare for working parents',
  'funded-hours-for-all': 'Funded early education',
  'funded-hours-two-year-olds': 'Funded hours at two',
  'tax-free-childcare': 'Tax-Free Childcare',
};
