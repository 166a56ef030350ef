import type { IsoDate } from '../../engine/index.ts';

/**
 * The day on which each Act, instrument or scheme was last looked at for what is told of it, by the name with which a source cites it. A
 * source that has been looked at again gets its new day here.
 */
const days: Readonly<Record<string, IsoDate>> = {
  'Child Tax Credit Regs 2002': '2026-11-26',
  'Childcare Act 2006': '2026-11-22',
  'Childcare Act 2016': '2026-11-22',
  'Childcare Offer for Wales': '2026-11-22',
  'Childcare Payments Act 2014': '2026-11-22',
  'Children and Young People (Scotland) Act 2014': '2026-11-22',
  'Carer Support Payment Regs 2023': '2026-11-22',
  'Council Tax Benefit Regs 2006': '2026-11-26',
  'Disability Assistance': '2026-11-22',
  'Early Years Assistance (Best Start Grants) (Scotland) Regs 2018': '2026-11-22',
  'Education (Scotland) Act 1980': '2026-11-22',
  'Education Act 1996': '2026-11-22',
  'Employment and Training Act 1973': '2026-11-22',
  'ESA Regs 2008': '2026-11-26',
  'ESA Regs 2013': '2026-11-22',
  'HB Regs 2006': '2026-11-22',
  'Income Support Regs 1987': '2026-11-26',
  'Invalid Care Allowance Regs 1976': '2026-11-22',
  'JSA Regs 1996': '2026-11-26',
  'JSA Regs 2013': '2026-11-22',
  'Jobseekers Act 1995': '2026-11-22',
  'Loans for Mortgage Interest Regs 2017': '2026-11-22',
  'Local Government Finance Act 1992': '2026-11-22',
  'in Scotland SSI 2021/249': '2026-11-22',
  'in Wales WSI 2013/3029': '2026-11-22',
  'NHS (Travel Expenses and Remission of Charges) Regs 2003': '2026-11-22',
  'Maternity Allowance Regs 1987': '2026-11-26',
  'Overlapping Benefits Regs 1979': '2026-11-22',
  'Pensions Act 2014': '2026-11-22',
  'Scottish Child Payment Regs 2020': '2026-11-22',
  'Social Security Contributions and Benefits Act 1992': '2026-11-22',
  'Social Security Scotland': '2026-11-22',
  'School Standards and Framework Act 1998': '2026-11-26',
  'SI 1988/1724': '2026-11-22',
  'SI 2002/2008': '2026-11-26',
  'SI 2003/2382': '2026-11-22',
  'SI 2005/3262': '2026-11-22',
  'SI 2014/2147': '2026-11-22',
  'SI 2018/145': '2026-11-26',
  'SI 2018/148': '2026-11-22',
  'SI 2018/87': '2026-11-22',
  'SI 2022/1073': '2026-11-26',
  'SI 2022/1134': '2026-11-22',
  'SI 2022/772': '2026-11-22',
  'SR (NI) 2010/71': '2026-11-26',
  'SSI 2003/460': '2026-11-26',
  'SSI 2009/178': '2026-11-22',
  'SSI 2011/55': '2026-11-26',
  'SSI 2014/196': '2026-11-26',
  'SSI 2019/193': '2026-11-22',
  'UC (Transitional Provisions) Regs 2014': '2026-11-26',
  'UC Regs 2013': '2026-11-22',
  'UC etc. Claims and Payments Regs 2013': '2026-11-22',
  'Welfare Reform Act 2007': '2026-11-22',
  'Welfare Reform Act 2012': '2026-11-22',
  'Welsh Government scheme': '2026-11-22',
  'Winter Heating Assistance': '2026-11-22',
  'Working Tax Credit Regs 2002': '2026-11-26',
  'WSI 2007/1104': '2026-11-26',
  'WSI 2007/121': '2026-11-26',
  'WSI 2019/187': '2026-11-22',
  'announcement of June 2025': '2026-11-22',
  'each council has its own limits': '2026-11-22',
  'the limit of pay is that of free school meals': '2026-11-22',
  'terms of the suppliers': '2026-11-22',
};

const earliest = Object.values(days).reduce((one, other) => (other < one ? other : one));

/** The parts of a source whose day is not written down here. A test holds this to none. */
export const withoutDay = (source: string): string[] => partsOf(source).filter((part) => dayOf(part) === undefined);

/** The day on which a source was last looked at; of several, the one that was looked at the longest ago. */
export function checkedOn(source: string): IsoDate {
  return partsOf(source)
    .map((part) => dayOf(part) ?? earliest)
    .reduce((one, other) => (other < one ? other : one));
}

const partsOf = (source: string): string[] => source.split('; ');
const dayOf = (part: string): IsoDate | undefined => days[Object.keys(days).find((name) => part.startsWith(name)) ?? ''];
