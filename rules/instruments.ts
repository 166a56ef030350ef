import { instrument } from './engine/index.ts';

/** The Acts and instruments that rules cite, by the short names advisers use. */

export const ucRegs = instrument('UC Regs 2013 (SI 2013/376)', 'reg');
export const northernIrelandUcRegs = instrument('UC Regs (Northern Ireland) 2016 (SR 2016/216)', 'reg');
export const claimsAndPaymentsRegs = instrument('UC etc. Claims and Payments Regs 2013 (SI 2013/380)', 'reg');
export const rentOfficersOrder = instrument('Rent Officers (UC Functions) Order 2013 (SI 2013/382)', 'art');
export const apportionmentAct = instrument('Apportionment Act 1870', 's');
export const welfareReformAct = instrument('Welfare Reform Act 2012', 's');
export const welfareReformAct2007 = instrument('Welfare Reform Act 2007', 's');
export const jobseekersAct = instrument('Jobseekers Act 1995', 's');
export const incomeTaxAct = instrument('Income Tax Act 2007', 's');
export const incomeTaxEarningsAct = instrument('Income Tax (Earnings and Pensions) Act 2003', 's');
export const payeRegs = instrument('PAYE Regs 2003 (SI 2003/2682)', 'reg');
export const payeSpecification = instrument('HMRC specification for PAYE tax table routines', 'reg');
export const tradingIncomeAct = instrument('Income Tax (Trading and Other Income) Act 2005', 's');
export const financeAct2004 = instrument('Finance Act 2004', 's');
export const contributionsAndBenefitsAct = instrument('Social Security Contributions and Benefits Act 1992', 's');
export const contributionsRegs = instrument('Social Security (Contributions) Regs 2001 (SI 2001/1004)', 'reg');
export const pensionsAct2008 = instrument('Pensions Act 2008', 's');
export const pensionsAct2014 = instrument('Pensions Act 2014', 's');
export const studentLoansRegs = instrument('Education (Student Loans) (Repayment) Regs 2009 (SI 2009/470)', 'reg');
export const workingTimeRegs = instrument('Working Time Regs 1998 (SI 1998/1833)', 'reg');
export const minimumWageRegs = instrument('National Minimum Wage Regs 2015 (SI 2015/621)', 'reg');
export const childBenefitRatesRegs = instrument('Child Benefit (Rates) Regs 2006 (SI 2006/965)', 'reg');
export const childBenefitRegs = instrument('Child Benefit (General) Regs 2006 (SI 2006/223)', 'reg');
export const pipRegs = instrument('PIP Regs 2013 (SI 2013/377)', 'reg');
export const dlaRegs = instrument('DLA Regs 1991 (SI 1991/2890)', 'reg');
export const invalidCareAllowanceRegs = instrument('Invalid Care Allowance Regs 1976 (SI 1976/409)', 'reg');
export const computationOfEarningsRegs = instrument('Computation of Earnings Regs 1996 (SI 1996/2745)', 'reg');
export const esaRegs2013 = instrument('ESA Regs 2013 (SI 2013/379)', 'reg');
export const jsaRegs2013 = instrument('JSA Regs 2013 (SI 2013/378)', 'reg');
export const overlappingBenefitsRegs = instrument('Overlapping Benefits Regs 1979 (SI 1979/597)', 'reg');
export const scotlandAct = instrument('Scotland Act 1998', 's');
export const socialSecurityScotlandAct = instrument('Social Security (Scotland) Act 2018', 's');
export const carerSupportPaymentRegs = instrument('Carer Support Payment Regs 2023 (SSI 2023/302)', 'reg');
export const scottishChildPaymentRegs = instrument('Scottish Child Payment Regs 2020 (SSI 2020/351)', 'reg');
export const childcarePaymentsAct = instrument('Childcare Payments Act 2014', 's');
export const childcarePaymentsRegs = instrument('Childcare Payments (Eligibility) Regs 2015 (SI 2015/448)', 'reg');
export const minimumWageRegs1999 = instrument('National Minimum Wage Regs 1999 (SI 1999/584)', 'reg');
export const incomeSupportRegs = instrument('Income Support Regs 1987 (SI 1987/1967)', 'reg');
export const jobseekersRegs1996 = instrument('JSA Regs 1996 (SI 1996/207)', 'reg');
export const employmentAndSupportRegs2008 = instrument('ESA Regs 2008 (SI 2008/794)', 'reg');
export const taxCreditsAct = instrument('Tax Credits Act 2002', 's');
export const workingTaxCreditRegs = instrument('Working Tax Credit Regs 2002 (SI 2002/2005)', 'reg');
export const taxCreditsIncomeRegs = instrument('Tax Credits (Definition and Calculation of Income) Regs 2002 (SI 2002/2006)', 'reg');
export const childTaxCreditRegs = instrument('Child Tax Credit Regs 2002 (SI 2002/2007)', 'reg');
export const taxCreditsRatesRegs = instrument('Tax Credits (Income Thresholds and Determination of Rates) Regs 2002 (SI 2002/2008)', 'reg');
export const councilTaxBenefitRegs = instrument('Council Tax Benefit Regs 2006 (SI 2006/215)', 'reg');
export const housingBenefitRegs = instrument('HB Regs 2006 (SI 2006/213)', 'reg');
export const transitionalProvisionsRegs = instrument('UC (Transitional Provisions) Regs 2014 (SI 2014/1230)', 'reg');
export const educationScotlandAct = instrument('Education (Scotland) Act 1980', 's');
export const educationAct1996 = instrument('Education Act 1996', 's');
export const schoolMealsEnglandRegs = instrument(
  'Free School Lunches and Milk (Universal Credit) (England) Regs 2018 (SI 2018/148)',
  'reg',
);
export const schoolMealsTransitionOrder = instrument(
  'Welfare Reform Act 2012 (Commencement No. 30 and Transitory Provisions) Order 2018 (SI 2018/145)',
  'art',
);
export const schoolMealsWalesOrder = instrument('Free School Lunches and Milk (Universal Credit) (Wales) Order 2019 (WSI 2019/187)', 'art');
export const schoolMealsScotlandRegs = instrument('Education (School Lunches) (Scotland) Regs 2009 (SSI 2009/178)', 'reg');
export const nhsChargesRegs = instrument('NHS (Travel Expenses and Remission of Charges) Regs 2003 (SI 2003/2382)', 'reg');
export const nhsChargesScotlandRegs = instrument(
  'NHS (Travelling Expenses and Remission of Charges) (Scotland) (No. 2) Regs 2003 (SSI 2003/460)',
  'reg',
);
export const nhsChargesWalesRegs = instrument(
  'NHS (Travelling Expenses and Remission of Charges) (Wales) Regs 2007 (WSI 2007/1104)',
  'reg',
);
export const healthyStartRegs = instrument('Healthy Start Scheme and Welfare Food (Amendment) Regs 2005 (SI 2005/3262)', 'reg');
export const bestStartFoodsRegs = instrument('Welfare Foods (Best Start Foods) (Scotland) Regs 2019 (SSI 2019/193)', 'reg');
export const helpToSaveRegs = instrument('Help-to-Save Accounts Regs 2018 (SI 2018/87)', 'reg');
export const warmHomeDiscountRegs = instrument('Warm Home Discount (England and Wales) Regs 2022 (SI 2022/772)', 'reg');
export const warmHomeDiscountScotlandRegs = instrument('Warm Home Discount (Scotland) Regs 2022 (SI 2022/1073)', 'reg');
export const coldWeatherRegs = instrument('Social Fund Cold Weather Payments (General) Regs 1988 (SI 1988/1724)', 'reg');
export const schoolClothing = instrument('School clothing grant of the council (Education (Scotland) Act 1980 s 54)', 's');
export const childcareAct2006 = instrument('Childcare Act 2006', 's');
export const childcareAct2016 = instrument('Childcare Act 2016', 's');
export const earlyYearsRegs = instrument(
  'Local Authority (Duty to Secure Early Years Provision Free of Charge) Regs 2014 (SI 2014/2147)',
  'reg',
);
export const childcareOfferWales = instrument('Childcare Offer for Wales (Welsh Government)', 's');
export const schoolStandardsAct = instrument('School Standards and Framework Act 1998', 's');
export const specifiedChildrenOrder = instrument(
  'Provision of Early Learning and Childcare (Specified Children) (Scotland) Order 2014 (SSI 2014/196)',
  'art',
);
export const childrenAndYoungPeopleAct = instrument('Children and Young People (Scotland) Act 2014', 's');
export const localGovernmentFinanceAct = instrument('Local Government Finance Act 1992', 's');

/** What no law prescribes and Taper has settled for its own answer, so that it stands written beside the amount. */
export const convention = instrument('Taper', 'reg');
