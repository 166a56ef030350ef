import type { Case } from '#shared/case/schema';
import type { Chance } from '#test/independent/chance';

/** The household as it is, the case that the adviser has of it, and what the case has otherwise. */
export interface PlantedCase {
  truth: Case;
  entered: Case;
  code: string;
}

type Planter = (household: Case, the: Chance, period: { starts: string; ends: string }) => PlantedCase | undefined;
type Client = Case['client'];

const withClient = (household: Case, client: Client): Case => ({ ...household, client });
const without = (client: Client, ...keys: readonly (keyof Client)[]): Client =>
  Object.fromEntries(Object.entries(client).filter(([key]) => !keys.some((left) => left === key))) as Client;
const newId = (taken: readonly { id: string }[], kind: string): string =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${kind}-planted-${number}`).find((id) => taken.every((other) => other.id !== id)) ?? kind;

/** A plain claimant without a health condition or caring, so that only what is planted is there. */
const plain = (household: Case): Case =>
  withClient(
    household,
    without(
      household.client,
      'capability',
      'lcwElement',
      'lcwraRate',
      'capabilitySince',
      'waitDoesNotApply',
      'severeConditions',
      'terminallyIll',
      'lcwraBreak',
    ),
  );

const lcwra: Planter = (household, the, { starts }) => {
  const entered = plain(household);
  const rate = starts >= '2026-04-06' && the.often(0.5) ? 'new' : 'protected';
  return { entered, truth: withClient(entered, { ...entered.client, capability: 'lcwra', lcwraRate: rate }), code: `lcwra-${rate}` };
};

const lcwraLeftOut: Planter = (household) => {
  const truth = plain(household);
  return { truth, entered: withClient(truth, { ...truth.client, capability: 'lcwra', lcwraRate: 'new' }), code: 'lcwra-left-out' };
};

const lcwraWait: Planter = (household, _, { starts }) => {
  const entered = withClient(plain(household), { ...plain(household).client, capability: 'lcwra', lcwraRate: 'new' });
  return { entered, truth: withClient(entered, { ...entered.client, capabilitySince: starts }), code: 'lcwra-wait' };
};

const lcw: Planter = (household, the) => {
  const entered = plain(household);
  const element = the.often(0.5);
  return {
    entered,
    truth: withClient(entered, { ...entered.client, capability: 'lcw', lcwElement: element }),
    code: element ? 'lcw-element' : 'lcw',
  };
};

const noCarer = (household: Case): Case => ({
  ...withClient(household, without(household.client, 'caring')),
  now: (({ carersAllowance: _, ...now }) => now)(household.now),
});

const carer: Planter = (household, the) => {
  const entered = noCarer(household);
  const allowance = the.often(0.5);
  const caring = { hoursPerWeek: '35', ...(allowance && { carersAllowance: true }) };
  return { entered, truth: withClient(entered, { ...entered.client, caring }), code: allowance ? 'carer-with-allowance' : 'carer' };
};

const carerLeftOut: Planter = (household) => {
  const truth = noCarer(household);
  return { truth, entered: withClient(truth, { ...truth.client, caring: { hoursPerWeek: '40' } }), code: 'carer-left-out' };
};

const carersAllowance: Planter = (household, the) => {
  const bare = noCarer(household);
  const as = (claims: boolean): Case => withClient(bare, { ...bare.client, caring: { hoursPerWeek: '35', carersAllowance: claims } });
  const counted = the.often(0.5);
  return { truth: as(counted), entered: as(!counted), code: counted ? 'carers-allowance-counted' : 'carers-allowance-not-counted' };
};

const disabledChild: Planter = (household, the) => {
  if (household.children.length === 0) return undefined;
  const index = the.whole(0, household.children.length - 1);
  const rate = the.pick(['lower', 'higher'] as const);
  const as = (disability: 'none' | 'lower' | 'higher'): Case => ({
    ...household,
    children: household.children.map((child, at) => (at === index ? { ...child, disability } : child)),
  });
  return the.often(0.3)
    ? { truth: as('none'), entered: as(rate), code: 'disabled-child-left-out' }
    : { truth: as(rate), entered: as('none'), code: `disabled-child-${rate}` };
};

const childMore: Planter = (household, the) => {
  const more: Case = { ...household, children: [...household.children, { id: newId(household.children, 'child'), age: 5 }] };
  return the.often(0.5)
    ? { truth: more, entered: household, code: 'another-child' }
    : { truth: household, entered: more, code: 'child-left-out' };
};

const limitException: Planter = (household, the, { starts }) => {
  if (starts >= '2026-04-06' || household.children.length < 3) return undefined;
  const index = the.whole(0, household.children.length - 1);
  const applies = the.often(0.6);
  const as = (limitException: boolean): Case => ({
    ...household,
    children: household.children.map((child, at) => (at === index ? { ...child, limitException } : child)),
  });
  return { truth: as(applies), entered: as(!applies), code: applies ? 'limit-exception' : 'no-limit-exception' };
};

const renting = ({ home: { tenure } }: Case): boolean => tenure === 'private-rent' || tenure === 'social-rent';

const localHousingAllowance: Planter = (household, the) => {
  if (household.home.tenure !== 'private-rent' || household.home.lhaMonthly !== undefined) return undefined;
  const category = the.pick(['shared', 'one', 'two', 'three', 'four'] as const);
  const { localHousingAllowance: _, ...home } = household.home;
  return {
    truth: { ...household, home: { ...home, localHousingAllowance: category } },
    entered: { ...household, home },
    code: `lha-${category}`,
  };
};

const jointTenancy: Planter = (household, the) => {
  if (!renting(household)) return undefined;
  const { jointTenants: _, ...home } = household.home;
  const sole: Case = { ...household, home };
  const joint: Case = { ...household, home: { ...home, jointTenants: { all: 2, household: 1 } } };
  return the.often(0.5) ? { truth: joint, entered: sole, code: 'joint-tenancy' } : { truth: sole, entered: joint, code: 'sole-tenancy' };
};

const otherAdult: Planter = (household, the) => {
  if (!renting(household)) return undefined;
  const id = newId(household.nonDependants, 'adult');
  const as = (...adults: Case['nonDependants']): Case => ({ ...household, nonDependants: [...household.nonDependants, ...adults] });
  return the.pick<PlantedCase>([
    { truth: as({ id, age: 30 }), entered: household, code: 'another-adult' },
    { truth: household, entered: as({ id, age: 40 }), code: 'adult-left-out' },
    { truth: as({ id, age: 40, exempt: true }), entered: as({ id, age: 40 }), code: 'adult-exempt' },
    { truth: as({ id, age: 40 }), entered: as({ id, age: 40, exempt: true }), code: 'adult-not-exempt' },
  ]);
};

const childcare: Planter = (household) =>
  household.now.childcare.length === 0
    ? undefined
    : { truth: { ...household, now: { ...household.now, childcare: [] } }, entered: household, code: 'childcare-not-reported' };

const contributory: Planter = (household, the) => {
  const bare = withClient(household, without(household.client, 'newStyleEsa', 'newStyleJsa'));
  const as = (client: Partial<Client>): Case => withClient(bare, { ...bare.client, ...client });
  const group = the.pick(['assessment', 'work-related', 'support'] as const);
  return the.pick<PlantedCase>([
    { truth: as({ newStyleEsa: group }), entered: bare, code: `new-style-esa-${group}` },
    { truth: bare, entered: as({ newStyleEsa: group }), code: 'new-style-esa-not-counted' },
    { truth: as({ newStyleJsa: true }), entered: bare, code: 'new-style-jsa' },
    { truth: bare, entered: as({ newStyleJsa: true }), code: 'new-style-jsa-not-counted' },
  ]);
};

const otherIncome: Planter = (household, the) => {
  const amount = the.pounds(20, 400);
  const more: Client['otherIncome'] = [...household.client.otherIncome, { kind: 'maintenance', amount, per: 'month' }];
  return { truth: household, entered: withClient(household, { ...household.client, otherIncome: more }), code: 'other-income-not-counted' };
};

const savings: Planter = (household, the) => ({
  truth: { ...household, savings: the.pick(['6000.00', the.pounds(6001, 15_999)]) },
  entered: { ...household, savings: the.pick(['0.00', '7000.00', '12345.67']) },
  code: 'savings',
});

const transitional: Planter = (household) => {
  const { transitionalElement: _, ...claims } = household.claims;
  return {
    truth: { ...household, claims },
    entered: { ...household, claims: { ...claims, transitionalElement: '120.50' } },
    code: 'transitional-ended',
  };
};

const debts: Planter = (household) => {
  const { deductions: _, ...claims } = household.claims;
  return {
    truth: { ...household, claims },
    entered: { ...household, claims: { ...claims, deductions: { amount: '25.00', per: 'month' } } },
    code: 'no-debts',
  };
};

const pension: Planter = (household, the) => {
  const index = household.now.jobs.findIndex(({ kind }) => kind === 'employee');
  if (index < 0) return undefined;
  const as = (pays: boolean): Case => ({
    ...household,
    now: {
      ...household.now,
      jobs: household.now.jobs.map((job, at) => {
        const { pension: _, ...rest } = job;
        return at !== index ? job : pays ? rest : { ...rest, pension: { kind: 'none' as const } };
      }),
    },
  });
  const pays = the.often(0.5);
  return { truth: as(pays), entered: as(!pays), code: pays ? 'pension-paid' : 'no-pension' };
};

const cap: Planter = (household, _, { ends }) => {
  const { benefitCapGraceUntil: __, ...claims } = household.claims;
  return {
    truth: { ...household, claims: { ...claims, benefitCapGraceUntil: ends } },
    entered: { ...household, claims },
    code: 'cap-grace',
  };
};

const partner: Planter = (household, the) => {
  if (household.partner === undefined) return undefined;
  const as = (inClaim: boolean): Case => ({ ...household, partner: { ...household.partner, inClaim } as NonNullable<Case['partner']> });
  const joint = the.often(0.5);
  return { truth: as(joint), entered: as(!joint), code: joint ? 'partner-in-claim' : 'partner-left-out' };
};

const floor: Planter = (household, the, { ends }) => {
  const index = household.now.jobs.findIndex(({ kind }) => kind === 'self-employed');
  if (index < 0) return undefined;
  const as = (startUpUntil: string | null): Case => ({
    ...household,
    now: {
      ...household.now,
      jobs: household.now.jobs.map((job, at) =>
        at === index ? { ...job, selfEmployment: { expenses: [], ...job.selfEmployment, gainful: true, startUpUntil } } : job,
      ),
    },
  });
  return the.often(0.5)
    ? { truth: as(null), entered: as(ends), code: 'minimum-income-floor' }
    : { truth: as(ends), entered: as(null), code: 'no-minimum-income-floor' };
};

const intervals = { weekly: 7, fortnightly: 14, 'four-weekly': 28 } as const;

const payDays: Planter = (household, the, { starts, ends }) => {
  const [job, ...others] = household.now.jobs;
  if (job === undefined || others.length > 0 || job.kind !== 'employee' || job.paid === undefined || job.paid === 'monthly')
    return undefined;
  const first = Date.parse(starts) + the.whole(0, intervals[job.paid] - 1) * 86_400_000;
  const firstPayDay = new Date(first).toISOString().slice(0, 10);
  if (new Date(first).getUTCDay() % 6 === 0 || firstPayDay > ends) return undefined;
  const wages = Math.floor((Date.parse(ends) - first) / 86_400_000 / intervals[job.paid]) + 1;
  const { payDay: _, firstPayDay: __, ...rest } = job;
  const as = (job: Case['now']['jobs'][number]): Case => ({ ...household, now: { ...household.now, jobs: [job] } });
  return { truth: as({ ...rest, firstPayDay }), entered: as(rest), code: `pay-days-${wages}` };
};

const rent: Planter = (household, the) => {
  const { home } = household;
  if (!renting(household) || home.lhaMonthly !== undefined) return undefined;
  const as = (amount: string): Case => ({ ...household, home: { ...home, rent: { amount, per: 'month' }, rentFreeWeeks: 0 } });
  return household.nonDependants.length > 0 ? undefined : { truth: as(the.pounds(150, 400)), entered: as('410.00'), code: 'another-rent' };
};

const debt: Planter = (household, the) => {
  const as = (amount: string): Case => ({ ...household, claims: { ...household.claims, deductions: { amount, per: 'month' } } });
  return { truth: as(the.pounds(1, 50)), entered: as('12.34'), code: 'another-debt' };
};

/** Every kind of answer that is planted. */
export const planters: readonly Planter[] = [
  lcwra,
  lcwraLeftOut,
  lcwraWait,
  lcw,
  carer,
  carerLeftOut,
  carersAllowance,
  disabledChild,
  childMore,
  limitException,
  localHousingAllowance,
  jointTenancy,
  otherAdult,
  childcare,
  contributory,
  otherIncome,
  savings,
  transitional,
  debts,
  pension,
  cap,
  partner,
  floor,
  payDays,
  payDays,
  rent,
  debt,
];
