import { asMoney, lawDatedBy, Money, type Citation, type Figure } from '../engine/index.ts';
import { dlaCare, dlaMobility, nationOfBenefitAmounts, pipDailyLiving, pipMobility, type Person } from '../facts/index.ts';
import { convention, dlaRegs, pipRegs } from '../instruments.ts';
import { penny } from '../pay/index.ts';
import { toMonths } from '../periods/index.ts';
import { uprated, type Amounts } from '../years.ts';

const { figure, rule } = lawDatedBy('day');

const weekly = (id: string, title: string, law: Citation, amounts: Amounts): Figure<Money<'week'>> =>
  figure(id, title, asMoney('week'), law, uprated(...amounts));

const dailyLivingRates = {
  standard: weekly('pip.daily-living-standard', 'PIP daily living, standard', pipRegs('24(1)(a)'), ['72.65', '73.90', '76.70']),
  enhanced: weekly('pip.daily-living-enhanced', 'PIP daily living, enhanced', pipRegs('24(1)(b)'), ['108.55', '110.40', '114.60']),
};
const pipMobilityRates = {
  standard: weekly('pip.mobility-standard', 'PIP mobility, standard', pipRegs('24(2)(a)'), ['28.70', '29.20', '30.30']),
  enhanced: weekly('pip.mobility-enhanced', 'PIP mobility, enhanced', pipRegs('24(2)(b)'), ['75.75', '77.05', '80.00']),
};
const careRates = {
  lowest: weekly('dla.care-lowest', 'DLA care, lowest', dlaRegs('4(1)(c)'), ['28.70', '29.20', '30.30']),
  middle: weekly('dla.care-middle', 'DLA care, middle', dlaRegs('4(1)(b)'), ['72.65', '73.90', '76.70']),
  highest: weekly('dla.care-highest', 'DLA care, highest', dlaRegs('4(1)(a)'), ['108.55', '110.40', '114.60']),
};
const dlaMobilityRates = {
  lower: weekly('dla.mobility-lower', 'DLA mobility, lower', dlaRegs('4(2)(b)'), ['28.70', '29.20', '30.30']),
  higher: weekly('dla.mobility-higher', 'DLA mobility, higher', dlaRegs('4(2)(a)'), ['75.75', '77.05', '80.00']),
};

const monthly = toMonths(convention('typical month: a twelfth of 52 weeks'));

/** PIP or DLA of a person a week. Neither looks at work or pay, so it is the same in every situation. */
export const disabilityBenefitsAWeek = rule('disability-benefits-a-week', 'PIP or DLA a week', pipRegs('24'), (the, person: Person) => {
  const dailyLiving = the(pipDailyLiving, person);
  const mobility = the(pipMobility, person);
  const care = the(dlaCare, person);
  const dlaRate = the(dlaMobility, person);
  const parts = [
    ...(dailyLiving === 'none' ? [] : [the(dailyLivingRates[dailyLiving])]),
    ...(mobility === 'none' ? [] : [the(pipMobilityRates[mobility])]),
    ...(care === 'none' ? [] : [the(careRates[care])]),
    ...(dlaRate === 'none' ? [] : [the(dlaMobilityRates[dlaRate])]),
  ];
  if (parts.length > 0) the(nationOfBenefitAmounts);
  return Money.sum('week', parts);
});

/** PIP or DLA of a person a month. */
export const disabilityBenefits = rule(
  'disability-benefits',
  'PIP or DLA',
  convention('typical month: a twelfth of 52 weeks'),
  (the, person: Person) => monthly(the(disabilityBenefitsAWeek, person)).rounded(penny),
);
