import { schoolMeals } from './school-meals-words.ts';
import { warmHomeDiscount } from './warm-home-discount-words.ts';

/** What advisers are told of help that goes with Universal Credit. */
export interface HelpWords {
  readonly kept: string;
  readonly gained: string;
  readonly lost: string;
  /** Where the case does not say what it turns on. */
  readonly unknown?: string;
  readonly source: string;
}

/** The nation and the day whose law is told. */
export interface Where {
  readonly nation: string;
  readonly day: string;
}

export const helpWords = {
  'free-school-meals': schoolMeals,
  prescriptions: () => ({
    kept: 'NHS prescriptions, dental care and sight tests stay free.',
    gained: 'NHS prescriptions, dental care and sight tests become free.',
    lost: 'Free NHS prescriptions, dental care and sight tests end. The NHS Low Income Scheme and a prepayment certificate can still lower the cost.',
    source: 'SI 2003/2382 reg 5(1A)',
  }),
  'dental-care': ({ nation }) => {
    const what =
      nation === 'scotland'
        ? 'NHS dental treatment, with vouchers for glasses,'
        : 'NHS dental treatment and sight tests, with vouchers for glasses,';
    return {
      kept: `${what} stays free.`,
      gained: `${what} becomes free.`,
      lost: `${what} is no longer free. The NHS Low Income Scheme can still lower the cost.`,
      source:
        nation === 'scotland'
          ? 'SSI 2003/460 reg 4'
          : 'WSI 2007/1104 reg 5 (its limits of pay not read, so those of England and Scotland are used)',
    };
  },
  'healthy-start': () => ({
    kept: 'Healthy Start goes on.',
    gained: 'Healthy Start can be had.',
    lost: 'Healthy Start ends.',
    source: 'SI 2005/3262 reg 3',
  }),
  'best-start-foods': () => ({
    kept: 'Best Start Foods goes on: it looks at the award, not at pay.',
    gained: 'Best Start Foods can be had.',
    lost: 'Best Start Foods ends with Universal Credit.',
    source: 'SSI 2019/193 regs 9 and 10',
  }),
  'warm-home-discount': warmHomeDiscount,
  'cold-weather-payment': () => ({
    kept: 'Cold Weather Payments of £25 for a week of frost can still be had.',
    gained: 'Cold Weather Payments of £25 for a week of frost can be had.',
    lost: 'Cold Weather Payments of £25 for a week of frost end: with Universal Credit they are for people who are not in work, or have a disabled child.',
    source: 'SI 1988/1724 reg 1A',
  }),
  'help-to-save': () => ({
    kept: 'A Help to Save account can be opened.',
    gained:
      'A Help to Save account can be opened: a bonus of half of what is saved, up to £50 a month. It then runs for four years, also without Universal Credit.',
    lost: 'A Help to Save account can no longer be opened.',
    source: 'SI 2018/87 reg 4',
  }),
} as const satisfies Record<string, (where: Where) => HelpWords>;
