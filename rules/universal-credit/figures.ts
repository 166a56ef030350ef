import { asCount, asMoney, asRate, type Figure, type Money, type Rows } from '../engine/index.ts';
import { claimsAndPaymentsRegs, ucRegs } from '../instruments.ts';
import { notYet, uprated } from '../years.ts';
import { figure } from './law.ts';

/** The amounts of the table in regulation 36 and the other sums of Universal Credit. New rows each April: see docs/how-to/next-april.md. */

const monthly = (id: string, title: string, provision: string, rows: Rows): Figure<Money<'month'>> =>
  figure(id, title, asMoney('month'), ucRegs(provision), rows);

export const singleUnder25 = monthly(
  'uc.standard-allowance-single-under-25',
  'standard allowance, single and under 25',
  '36(3)',
  uprated('311.68', '316.98', '338.58'),
);
export const singleFrom25 = monthly(
  'uc.standard-allowance-single-from-25',
  'standard allowance, single and 25 or over',
  '36(3)',
  uprated('393.45', '400.14', '424.90'),
);
export const coupleUnder25 = monthly(
  'uc.standard-allowance-couple-under-25',
  'standard allowance, couple both under 25',
  '36(3)',
  uprated('489.23', '497.55', '528.34'),
);
export const coupleFrom25 = monthly(
  'uc.standard-allowance-couple-from-25',
  'standard allowance, couple with one 25 or over',
  '36(3)',
  uprated('617.60', '628.10', '666.97'),
);

export const eldestBornBeforeLimit = monthly(
  'uc.child-amount-eldest-before-2017',
  'child amount, eldest born before 6 April 2017',
  '36(3)',
  uprated('333.33', '339.00', '351.88'),
);
export const childAmount = monthly('uc.child-amount', 'child amount', '36(3)', uprated('287.92', '292.81', '303.94'));
export const disabledChildLower = monthly(
  'uc.disabled-child-lower',
  'disabled child addition, lower rate',
  '36(3)',
  uprated('156.11', '158.76', '164.79'),
);
export const disabledChildHigher = monthly(
  'uc.disabled-child-higher',
  'disabled child addition, higher rate',
  '36(3)',
  uprated('487.58', '495.87', '514.71'),
);

export const lcwAmount = monthly(
  'uc.lcw-amount',
  'limited capability for work amount',
  '36(3)',
  uprated('156.11', '158.76', {
    amount: '158.76',
    authority: 'frozen: Universal Credit Act 2025 s 3',
    unverified: 'The printed amount of the LCW element for 2026-27 was not seen; it follows from the freeze of 2025-26.',
  }),
);

/** Before April 2026 the one rate of the element; since then the rate of those whom regulations 27A and 40A protect. */
export const lcwraAmount = monthly(
  'uc.lcwra-amount',
  'LCWRA amount (protected rate since April 2026)',
  '36(3)',
  uprated('416.19', '423.27', '429.80'),
);
export const lcwraNewAmount = monthly(
  'uc.lcwra-amount-new',
  'LCWRA amount for new awards',
  '36(3)',
  uprated(notYet, notYet, { amount: '217.26', authority: 'Universal Credit Act 2025 s 2' }),
);

export const carerAmount = monthly('uc.carer-amount', 'carer amount', '36(3)', uprated('198.31', '201.68', '209.34'));
export const childcareMaximumOne = monthly(
  'uc.childcare-maximum-one',
  'maximum childcare, one child',
  '36(3)',
  uprated('1014.63', '1031.88', '1071.09'),
);
export const childcareMaximumMore = monthly(
  'uc.childcare-maximum-more',
  'maximum childcare, two or more children',
  '36(3)',
  uprated('1739.37', '1768.94', '1836.16'),
);
export const childcareShare = figure('uc.childcare-share', 'share of childcare covered', asRate, ucRegs('34(1)(a)'), [
  ['2016-04-11', '0.85', 'SI 2015/1754'],
]);

export const higherWorkAllowance = monthly('uc.work-allowance-higher', 'higher work allowance', '22(2)', uprated('673', '684', '710'));
export const lowerWorkAllowance = monthly('uc.work-allowance-lower', 'lower work allowance', '22(2)', uprated('404', '411', '427'));
export const taperRate = figure('uc.taper-rate', 'taper', asRate, ucRegs('22(1)(b)'), [
  ['2013-04-29', '0.65', 'SI 2013/376'],
  ['2017-04-10', '0.63', 'SI 2017/348'],
  ['2021-11-24', '0.55', 'SI 2021/1283'],
]);

export const housingCostContribution = monthly(
  'uc.housing-cost-contribution',
  'housing cost contribution of a non-dependant',
  'Sch 4 para 14(1)',
  uprated('91.47', '93.02', '96.55'),
);
export const underOccupancyOne = figure(
  'uc.under-occupancy-one',
  'reduction for one spare bedroom',
  asRate,
  ucRegs('Sch 4 para 36(3)(a)'),
  [['2013-04-29', '0.14', 'SI 2013/376']],
);
export const underOccupancyMore = figure(
  'uc.under-occupancy-more',
  'reduction for two or more spare bedrooms',
  asRate,
  ucRegs('Sch 4 para 36(3)(b)'),
  [['2013-04-29', '0.25', 'SI 2013/376']],
);

export const capitalDisregarded = figure('uc.capital-disregarded', 'capital that is ignored', asMoney('sum'), ucRegs('72(1)'), [
  ['2013-04-29', '6000', 'SI 2013/376'],
]);
export const capitalLimit = figure('uc.capital-limit', 'capital limit', asMoney('sum'), ucRegs('18(1)'), [
  ['2013-04-29', '16000', 'SI 2013/376'],
]);
export const tariffStep = figure('uc.tariff-step', 'step of capital', asMoney('sum'), ucRegs('72(1)'), [
  ['2013-04-29', '250', 'SI 2013/376'],
]);
export const tariffAmount = figure('uc.tariff-amount', 'income assumed for each step', asMoney('month'), ucRegs('72(1)'), [
  ['2013-04-29', '4.35', 'SI 2013/376'],
]);

/** The same since 10 April 2023: looked at each year, and not raised since. */
const cap = (id: string, title: string, yearly: string) => {
  const amount = { amount: yearly, authority: 'SI 2023/335' };
  return figure(id, title, asMoney('year'), ucRegs('80A(2)'), uprated(amount, amount, amount));
};
export const capLondonFamily = cap('uc.cap-london-family', 'benefit cap in Greater London, couple or parent', '25323');
export const capLondonSingle = cap('uc.cap-london-single', 'benefit cap in Greater London, single', '16967');
export const capElsewhereFamily = cap('uc.cap-elsewhere-family', 'benefit cap outside London, couple or parent', '22020');
export const capElsewhereSingle = cap('uc.cap-elsewhere-single', 'benefit cap outside London, single', '14753');
export const capExceptionHours = figure('uc.cap-exception-hours', 'hours a week of the earnings exception', asCount, ucRegs('82(1)(a)'), [
  ['2017-04-01', '16', 'SI 2017/138'],
]);

export const deductionsLimit = figure(
  'uc.deductions-limit',
  'most that debt repayments may take, as a share of the standard allowance',
  asRate,
  claimsAndPaymentsRegs('Sch 6'),
  [
    ['2021-04-01', '0.25', 'policy of the Department for Work and Pensions'],
    ['2025-04-30', '0.15', 'Explanatory Memorandum to SI 2025/387'],
  ],
);

export const administrativeHoursSingle = figure(
  'uc.administrative-hours-single',
  'hours a week of the administrative earnings threshold, one person',
  asCount,
  ucRegs('99(6)(a)'),
  [
    ['2023-01-30', '15', 'SI 2023/7'],
    ['2024-05-13', '18', 'SI 2024/536'],
  ],
);
export const administrativeHoursCouple = figure(
  'uc.administrative-hours-couple',
  'hours a week of the administrative earnings threshold, couple',
  asCount,
  ucRegs('99(6)(b)'),
  [
    ['2023-01-30', '24', 'SI 2023/7'],
    ['2024-05-13', '29', 'SI 2024/536'],
  ],
);

const hours = (each: string, wage: string): string => `${each} × ${wage} × 52 ÷ 12, pounds only`;

// They follow the minimum wage, so they end with it.
const lastDayOfMinimumWage = '2027-03-31';

/** The thresholds as they stood on the first day of an award (Transitional Provisions Regs 2014 reg 56(3)(a)). */
export const singleThresholdByFirstDay = figure(
  'uc.administrative-threshold-single-by-first-day',
  'administrative earnings threshold of awards that began then, one person',
  asMoney('month'),
  ucRegs('99(6)(a)'),
  {
    rows: [
      ['2022-09-26', '494', `SI 2022/886: ${hours('12', '9.50')}`],
      ['2023-01-30', '617', `SI 2023/7: ${hours('15', '9.50')}`],
      ['2023-04-01', '677', hours('15', '10.42')],
      ['2024-04-01', '743', hours('15', '11.44')],
      ['2024-05-13', '892', `SI 2024/536: ${hours('18', '11.44')}`],
      ['2025-04-01', '952', hours('18', '12.21')],
      ['2026-04-01', '991', hours('18', '12.71')],
    ],
    knownUntil: lastDayOfMinimumWage,
  },
);
export const coupleThresholdByFirstDay = figure(
  'uc.administrative-threshold-couple-by-first-day',
  'administrative earnings threshold of awards that began then, couple',
  asMoney('month'),
  ucRegs('99(6)(b)'),
  {
    rows: [
      ['2022-09-26', '782', `SI 2022/886: ${hours('19', '9.50')}`],
      ['2023-01-30', '988', `SI 2023/7: ${hours('24', '9.50')}`],
      ['2023-04-01', '1083', hours('24', '10.42')],
      ['2024-04-01', '1189', hours('24', '11.44')],
      ['2024-05-13', '1437', `SI 2024/536: ${hours('29', '11.44')}`],
      ['2025-04-01', '1534', hours('29', '12.21')],
      ['2026-04-01', '1597', hours('29', '12.71')],
    ],
    knownUntil: lastDayOfMinimumWage,
  },
);
