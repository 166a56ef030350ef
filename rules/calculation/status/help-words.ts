/** What advisers are told of help that goes with Universal Credit. */
export interface HelpWords {
  readonly kept: string;
  readonly gained: string;
  readonly lost: string;
  /** The law of a day. */
  readonly source: (day: string) => string;
}

export const helpWords = {
  'free-school-meals': {
    kept: 'School meals stay free.',
    gained: 'School meals become free.',
    lost: 'Free school meals end, except in the first years at school in which they are free for all.',
    source: (day) =>
      day < '2026-09-01'
        ? 'Education Act 1996 s 512ZB; SI 2018/148; WSI 2019/187; SSI 2009/178'
        : 'Education Act 1996 s 512ZB; announcement of June 2025 for England (instrument not read); WSI 2019/187; SSI 2009/178',
  },
  prescriptions: {
    kept: 'NHS prescriptions, dental care and sight tests stay free.',
    gained: 'NHS prescriptions, dental care and sight tests become free.',
    lost: 'Free NHS prescriptions, dental care and sight tests end. The NHS Low Income Scheme and a prepayment certificate can still lower the cost.',
    source: () => 'SI 2003/2382 reg 5(1A)',
  },
  'healthy-start': {
    kept: 'Healthy Start goes on.',
    gained: 'Healthy Start can be had.',
    lost: 'Healthy Start ends.',
    source: () => 'SI 2005/3262 reg 3',
  },
  'best-start-foods': {
    kept: 'Best Start Foods goes on: it looks at the award, not at pay.',
    gained: 'Best Start Foods can be had.',
    lost: 'Best Start Foods ends with Universal Credit.',
    source: () => 'SSI 2019/193 regs 9 and 10',
  },
  'warm-home-discount': {
    kept: 'The Warm Home Discount of £150 a year, and social tariffs for broadband and water, go with any award and can be kept.',
    gained: 'The Warm Home Discount of £150 a year, and social tariffs for broadband and water, can be had with the award.',
    lost: 'The Warm Home Discount of £150 a year, and social tariffs for broadband and water, go with Universal Credit and end with it. Ask the suppliers.',
    source: () => 'SI 2022/772 reg 6; terms of the suppliers',
  },
  'cold-weather-payment': {
    kept: 'Cold Weather Payments of £25 for a week of frost can still be had.',
    gained: 'Cold Weather Payments of £25 for a week of frost can be had.',
    lost: 'Cold Weather Payments of £25 for a week of frost end: with Universal Credit they are for people who are not in work, or have a disabled child.',
    source: () => 'SI 1988/1724 reg 1A',
  },
  'help-to-save': {
    kept: 'A Help to Save account can be opened.',
    gained:
      'A Help to Save account can be opened: a bonus of half of what is saved, up to £50 a month. It then runs for four years, also without Universal Credit.',
    lost: 'A Help to Save account can no longer be opened.',
    source: () => 'SI 2018/87 reg 4',
  },
} as const satisfies Record<string, HelpWords>;
