import type { CaseInput } from '#shared/case/schema';
import { Chance } from './chance.ts';

type Person = CaseInput['client'];
type Child = NonNullable<CaseInput['children']>[number];
type Job = NonNullable<CaseInput['now']['jobs']>[number];

/** A household made up from a seed: wide, and crowded where the law changes: birthdays, Aprils, thresholds and steps of savings. */
export function household(seed: number): CaseInput {
  const the = new Chance(seed);
  const asAt = the.often(0.35) ? the.pick(dates) : the.date('2024-05-08', '2027-03-31');
  const couple = the.often(0.45);
  const nation = the.pick(['england', 'england', 'england', 'england', 'wales', 'scotland'] as const);
  const children = the.many(the.pick([0, 0, 0, 1, 1, 2, 2, 3, 4, 5]), (index) => child(the, index, asAt));
  const client = person(the, asAt, nation);
  const partner = couple ? person(the, asAt, nation) : undefined;
  // Work while on New Style ESA or JSA is not ours.
  const mayWork = (someone: Person): boolean => someone.newStyleEsa === undefined && someone.newStyleJsa === undefined;
  const jobs = [
    ...(mayWork(client) && the.often(0.7) ? the.many(the.pick([1, 1, 1, 1, 2]), (index) => job(the, 'client', index)) : []),
    ...(partner && mayWork(partner) && the.often(0.55) ? [job(the, 'partner', 9)] : []),
  ];
  const tenure = the.pick([
    'private-rent',
    'private-rent',
    'social-rent',
    'social-rent',
    'owned',
    'mortgage',
    'living-with-others',
  ] as const);
  const claims: CaseInput['claims'] = {
    universalCredit: the.often(0.96),
    childBenefit: the.often(0.9),
    // The Scottish Child Payment is not ours.
    ...(nation === 'scotland' && { scottishChildPayment: false }),
    ...(asAt >= '2024-05-08' && the.often(0.5) && { assessmentPeriodStarts: the.whole(1, 31) }),
    ...(the.often(0.2) && { deductions: { amount: the.pounds(1, 160), per: the.pick(['week', 'month'] as const) } }),
    ...(the.often(0.1) && { benefitCapGraceUntil: the.pick([asAt, ...dates]) }),
    ...(the.often(0.08) && { transitionalElement: the.pounds(1, 400) }),
    ...(couple && the.often(0.4) && { marriageAllowance: true }),
  };
  return {
    format: 'taper-case',
    version: 1,
    reference: `IND-${seed}`,
    asAt,
    nation,
    place: { greaterLondon: the.often(0.3) },
    client,
    ...(partner && { partner, married: the.often(0.7) }),
    children,
    nonDependants: the.many(the.pick([0, 0, 0, 0, 1, 2]), (index) => ({
      id: `other-${index}`,
      ...(the.often(0.5) ? { age: the.whole(16, 70) } : { born: birthday(the, asAt, the.pick([18, 20, 21, 22, 40])) }),
      exempt: the.often(0.2),
    })),
    home: {
      tenure,
      ...(tenure.endsWith('rent') && rented(the)),
      ...(tenure === 'social-rent' && the.often(0.85) && { bedrooms: the.whole(1, 5) }),
      ...(tenure === 'private-rent' && { lhaMonthly: the.pounds(350, 1900) }),
      ...(the.often(0.7) && { councilTax: { annual: the.pounds(700, 3000), reduction: 'none' as const } }),
    },
    savings: the.pick([
      '0.00',
      '0.00',
      '5999.99',
      '6000.00',
      '6000.01',
      '6250.00',
      '6250.01',
      the.pounds(6000, 16000),
      '15999.99',
      '16000.00',
      '16000.01',
    ]),
    claims,
    now: {
      id: 'now',
      jobs,
      childcare:
        jobs.length > 0 || the.often(0.1)
          ? children
              .filter(() => the.often(0.3))
              .map(({ id }) => ({ child: id, amount: the.pounds(5, 1400), per: the.pick(['week', 'month', 'month', 'year'] as const) }))
          : [],
      workCosts:
        jobs.length > 0 && the.often(0.3)
          ? [{ who: 'client', kind: 'travel', amount: the.pounds(1, 50), per: the.pick(['week', 'four-weeks', 'month'] as const) }]
          : [],
      ...(the.often(0.3) && { councilTaxReduction: { amount: the.pounds(1, 30), per: the.pick(['week', 'month', 'year'] as const) } }),
    },
  };
}

/** The days around each change of the law, and the last day but few of the figures. */
const dates = [
  '2024-05-08',
  '2024-08-31',
  '2024-09-01',
  '2025-03-31',
  '2025-04-01',
  '2025-04-05',
  '2025-04-06',
  '2025-04-07',
  '2025-04-29',
  '2025-04-30',
  '2025-05-01',
  '2025-08-31',
  '2025-09-01',
  '2026-03-31',
  '2026-04-01',
  '2026-04-05',
  '2026-04-06',
  '2026-04-07',
  '2026-05-05',
  '2026-05-06',
  '2026-08-31',
  '2026-09-01',
  '2026-11-23',
  '2027-03-31',
];

/** Born so as to be an age within days of the date, on either side of it. */
function birthday(the: Chance, asAt: string, age: number): string {
  const day = new Date(Date.parse(asAt) + the.whole(-35, 35) * 86_400_000).toISOString().slice(0, 10);
  const born = `${Number(day.slice(0, 4)) - age}${day.slice(4)}`.replace('-02-29', '-02-28');
  return born > asAt ? asAt : born;
}

function person(the: Chance, asAt: string, nation: CaseInput['nation']): Person {
  const capability = the.pick(['none', 'none', 'none', 'none', 'lcw', 'lcwra'] as const);
  const disability = the.whole(0, 11);
  const cares = the.often(0.12);
  return {
    ...(the.often(0.5) ? { age: the.whole(19, 65) } : { born: birthday(the, asAt, the.pick([20, 21, 22, 24, 25, 25, 30, 35, 50, 64])) }),
    capability,
    ...(capability === 'lcw' && { lcwElement: the.often(0.4) }),
    ...(capability === 'lcwra' && {
      lcwraRate: the.pick(['protected', 'new'] as const),
      ...(the.often(0.15) && { severeConditions: true }),
      ...(the.often(0.05) && { terminallyIll: true }),
    }),
    ...(disability === 0 && {
      pip: {
        dailyLiving: the.pick(['none', 'standard', 'enhanced'] as const),
        mobility: the.pick(['none', 'standard', 'enhanced'] as const),
      },
    }),
    ...(disability === 1 && {
      dla: { care: the.pick(['none', 'lowest', 'middle', 'highest'] as const), mobility: the.pick(['none', 'lower', 'higher'] as const) },
    }),
    ...(the.often(0.02) && { blind: true }),
    ...(cares && { caring: { hoursPerWeek: the.pick(['34', '35', '50']), carersAllowance: nation !== 'scotland' && the.often(0.5) } }),
    ...(!cares && incomeOfTheirOwn(the)),
    ...(the.often(0.2) && {
      studentLoans: the
        .pick([['plan-1'], ['plan-2'], ['plan-4'], ['plan-5'], ['postgraduate'], ['plan-1', 'plan-2'], ['plan-2', 'postgraduate']] as const)
        .slice(),
    }),
  };
}

/** One benefit or other income beside wages; two of them may overlap, which is a law of its own and not ours. */
function incomeOfTheirOwn(the: Chance): Partial<Person> {
  switch (the.whole(0, 19)) {
    case 0:
      return { newStyleEsa: the.pick(['assessment', 'work-related', 'support'] as const) };
    case 1:
      return { newStyleJsa: true };
    case 2:
      return {
        otherIncome: [
          { kind: 'occupational-pension', amount: the.pounds(1, 900), per: the.pick(['week', 'four-weeks', 'month', 'year'] as const) },
        ],
      };
    case 3:
      return { otherIncome: [{ kind: 'maternity-allowance', amount: the.pounds(20, 190), per: 'week' }] };
    case 4:
      return { otherIncome: [{ kind: 'maintenance', amount: the.pounds(1, 100), per: 'week' }] };
    default:
      return {};
  }
}

function child(the: Chance, index: number, asAt: string): Child & { id: string } {
  const born = the.often(0.35)
    ? birthday(the, asAt, the.pick([1, 5, 9, 10, 15, 16, 17]))
    : the.often(0.3)
      ? the.pick(['2017-04-05', '2017-04-06', '2017-04-07', '2009-08-31', '2009-09-01', '2010-08-31', '2010-09-01'])
      : the.date(`${Number(asAt.slice(0, 4)) - 17}-01-01`, asAt);
  return {
    id: `child-${index}`,
    born,
    disability: the.pick(['none', 'none', 'none', 'none', 'none', 'none', 'lower', 'higher'] as const),
    inEducation: the.often(0.9),
    // On the third child or a later one only: whether an earlier one then counts depends on the reason, which is never asked.
    ...(index >= 2 && the.often(0.15) && { limitException: true }),
    sex: the.pick(['female', 'male'] as const),
  };
}

function rented(the: Chance): Partial<CaseInput['home']> {
  const per = the.pick(['week', 'fortnight', 'four-weeks', 'month', 'quarter', 'year'] as const);
  const aWeek = { week: 1, fortnight: 2, 'four-weeks': 4, month: 4.3, quarter: 13, year: 52 }[per];
  return {
    rent: { amount: the.pounds(60 * aWeek, 420 * aWeek), per },
    ...(per === 'week' && the.often(0.3) && { rentFreeWeeks: the.whole(1, 5) }),
    ...(the.often(0.2) && { serviceChargeNotCovered: { amount: the.pounds(1, 15), per: 'week' } }),
  };
}

/** Pay a week or month at which something begins or ends, give or take some pence. */
const thresholds = {
  week: [120, 192, 242, 484, 967],
  month: [404, 411, 427, 520, 673, 684, 710, 793, 833, 846, 881, 1047.5, 1048, 4189, 4189.17, 5000, 6666.67, 8333.33],
  year: [6240, 10000, 12570, 21000, 24990, 25000, 27295, 50270, 60000, 60200, 79999, 80000, 100000, 100001, 125140, 130000],
} as const;

function job(the: Chance, who: 'client' | 'partner', index: number): Job {
  const per = the.pick(['week', 'month', 'month', 'year'] as const);
  const usual = { week: the.whole(1, 90_000), month: the.whole(1, 450_000), year: the.whole(10_000, 9_000_000) }[per];
  const pence = the.often(0.3) ? Math.max(1, Math.round(the.pick(thresholds[per]) * 100) + the.whole(-2, 2)) : usual;
  return {
    id: `job-${who}-${index}`,
    who,
    kind: 'employee',
    pay: the.often(0.5)
      ? { hourly: the.pick(['minimum-wage', '12.71', '13.4567', the.pounds(12, 45)]), hoursPerWeek: String(the.whole(1, 192) / 4) }
      : { amount: (pence / 100).toFixed(2), per, hoursPerWeek: '10' },
    ...(the.often(0.9) && { paid: the.pick(['weekly', 'fortnightly', 'four-weekly', 'monthly', 'monthly'] as const) }),
    ...(the.often(0.06) && { overtime: { hoursPerWeek: String(the.whole(1, 40) / 4), hourly: the.pounds(12, 30) } }),
    ...pension(the),
  };
}

function pension(the: Chance): Pick<Job, 'pension'> {
  const kind = the.pick(['net-pay', 'relief-at-source', 'salary-sacrifice'] as const);
  switch (the.whole(0, 5)) {
    case 0:
      return { pension: { kind: 'none' } };
    case 1:
      return { pension: { kind, percent: the.pick(['3', '5', '8.25', '12']), of: the.pick(['qualifying-earnings', 'all-pay'] as const) } };
    case 2:
      return { pension: { kind, amount: the.pounds(0, 30), per: the.pick(['month', 'year'] as const) } };
    default:
      return {};
  }
}
