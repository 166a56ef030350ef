/**
 * The figures of three years, typed in once more from the published tables and read by nothing but this folder. A row holds 2024-25,
 * 2025-26 and 2026-27, in pounds as printed.
 */

export type Year = 0 | 1 | 2;

type Row = readonly [string, string, string];

/** The tax year (6 April) of a date. */
export const taxYear = (date: string): Year => yearOf(date, ['2025-04-06', '2026-04-06']);

/** The year of rates that go up on the first Monday of the tax year. */
export const benefitYear = (date: string): Year => yearOf(date, ['2025-04-07', '2026-04-06']);

/** The year of the minimum wage (1 April). */
export const wageYear = (date: string): Year => yearOf(date, ['2025-04-01', '2026-04-01']);

const yearOf = (date: string, [second, third]: [string, string]): Year => (date >= third ? 2 : date >= second ? 1 : 0);

/** A figure of a year in pence. */
export const figure = (row: Row, year: Year): number => {
  const [whole = '0', fraction = ''] = row[year].split('.');
  return Number(whole + fraction.padEnd(2, '0'));
};

// Minimum wage an hour: NMW Regs 2015 regs 4 and 4A.
export const wage21: Row = ['11.44', '12.21', '12.71'];
export const wage18: Row = ['8.60', '10.00', '10.85'];

// Blind person's allowance a year: ITA 2007 s 38.
export const blindAllowance: Row = ['3070.00', '3130.00', '3250.00'];

// Student loans a year: SI 2009/470. Nobody repays plan 5 before April 2026.
export const loanThresholds: Readonly<
  Record<'plan-1' | 'plan-2' | 'plan-4' | 'plan-5' | 'postgraduate', readonly [number, number, number]>
> = {
  'plan-1': [24990, 26065, 26900],
  'plan-2': [27295, 28470, 29385],
  'plan-4': [31395, 32745, 33795],
  'plan-5': [Infinity, Infinity, 25000],
  postgraduate: [21000, 21000, 21000],
};

// Universal Credit a month: UC Regs 2013 reg 36 and reg 22.
export const singleUnder25: Row = ['311.68', '316.98', '338.58'];
export const single25: Row = ['393.45', '400.14', '424.90'];
export const coupleUnder25: Row = ['489.23', '497.55', '528.34'];
export const couple25: Row = ['617.60', '628.10', '666.97'];
export const firstChildBefore2017: Row = ['333.33', '339.00', '351.88'];
export const everyOtherChild: Row = ['287.92', '292.81', '303.94'];
export const disabledChildLower: Row = ['156.11', '158.76', '164.79'];
export const disabledChildHigher: Row = ['487.58', '495.87', '514.71'];
export const limitedCapability: Row = ['156.11', '158.76', '158.76'];
export const lcwraProtected: Row = ['416.19', '423.27', '429.80'];
export const lcwraNew: Row = ['416.19', '423.27', '217.26'];
export const carer: Row = ['198.31', '201.68', '209.34'];
export const childcareOne: Row = ['1014.63', '1031.88', '1071.09'];
export const childcareTwo: Row = ['1739.37', '1768.94', '1836.16'];
export const allowanceWithoutHousing: Row = ['673.00', '684.00', '710.00'];
export const allowanceWithHousing: Row = ['404.00', '411.00', '427.00'];
export const housingContribution: Row = ['91.47', '93.02', '96.55'];

// Weekly benefits: SI 2024/242, SI 2025/295, SI 2026/148.
export const childBenefitEldest: Row = ['25.60', '26.05', '27.05'];
export const childBenefitOther: Row = ['16.95', '17.25', '17.90'];
export const carersAllowance: Row = ['81.90', '83.30', '86.45'];
export const carersAllowanceLimit: Row = ['151.00', '196.00', '204.00'];
export const jobseekersUnder25: Row = ['71.70', '72.90', '75.65'];
export const jobseekers25: Row = ['90.50', '92.05', '95.55'];
export const supportComponent: Row = ['47.70', '48.50', '50.35'];
export const standardRate: Row = ['72.65', '73.90', '76.70'];
export const enhancedRate: Row = ['108.55', '110.40', '114.60'];
export const lowestRate: Row = ['28.70', '29.20', '30.30'];
export const higherMobility: Row = ['75.75', '77.05', '80.00'];
export const none: Row = ['0.00', '0.00', '0.00'];
