import { assumed, Count, Money } from '../engine/index.ts';
import type { Circumstances, Job, Person } from './circumstances.ts';
import { fact } from './fact.ts';

const at =
  (key: string) =>
  (_: Circumstances, business: Job): string =>
    `${business.path}.${key}`;

const ofPerson = ({ jobs }: Circumstances, person: Person): readonly Job[] => jobs.filter(({ entered }) => entered.who === person.key);
const businessesIn = (circumstances: Circumstances, person: Person): readonly Job[] =>
  ofPerson(circumstances, person).filter(({ entered }) => entered.kind === 'self-employed');
const jobsPath = (circumstances: Circumstances, _person: Person): string => `${circumstances.path}.jobs`;

/** Jobs and businesses of a person. */
export const workOf = fact('work-of', 'jobs and businesses', jobsPath, ofPerson);

/** The trades, professions and vocations that a person carries on. */
export const businessesOf = fact('businesses-of', 'businesses', jobsPath, businessesIn);

export const isSelfEmployment = fact(
  'is-self-employment',
  'is self-employment',
  at('kind'),
  (_, business: Job) => business.entered.kind === 'self-employed',
);

/** The profit as entered, after allowable expenses; undefined where the receipts were entered. */
export const profitEntered = fact('profit-entered', 'profit entered', at('profit'), (_, { entered: { profit } }: Job) =>
  profit === undefined ? undefined : Money.of(profit.amount, profit.per),
);
export const receipts = fact('receipts', 'receipts', at('selfEmployment.receipts'), (_, { entered: { selfEmployment } }: Job) =>
  Money.of(selfEmployment?.receipts?.amount ?? '0', selfEmployment?.receipts?.per ?? 'month'),
);
export const expensesEntered = fact('expenses-entered', 'expenses', at('selfEmployment.expenses'), (_, business: Job) =>
  (business.entered.selfEmployment?.expenses ?? []).map(({ amount, per }) => Money.of(amount, per)),
);
/** Business miles a month in a car, van or other motor vehicle that is no motorcycle. */
export const carMiles = fact('car-miles', 'business miles a month by car or van', at('selfEmployment.carMiles'), (_, business: Job) =>
  Count.of(business.entered.selfEmployment?.carMiles ?? '0'),
);
export const motorcycleMiles = fact(
  'motorcycle-miles',
  'business miles a month by motorcycle',
  at('selfEmployment.motorcycleMiles'),
  (_, business: Job) => Count.of(business.entered.selfEmployment?.motorcycleMiles ?? '0'),
);
/** Hours a month spent at home on work that brings income. */
export const homeHours = fact('home-hours', 'hours a month of work at home', at('selfEmployment.homeHours'), (_, business: Job) =>
  Count.of(business.entered.selfEmployment?.homeHours ?? '0'),
);

export const isGainful = fact(
  'is-gainful',
  'is gainful self-employment',
  at('selfEmployment.gainful'),
  (_, business: Job) =>
    business.entered.selfEmployment?.gainful ??
    assumed(
      true,
      'Whether the self-employment is gainful was not entered. It is taken to be: the main work, organised, regular and meant to make a profit.',
    ),
);
/** The last day of the start-up period. */
export const startUpUntil = fact(
  'start-up-until',
  'last day of the start-up period',
  at('selfEmployment.startUpUntil'),
  (_, business: Job) => {
    const until = business.entered.selfEmployment?.startUpUntil;
    return until === undefined
      ? assumed<string | undefined>(
          undefined,
          'No start-up period was entered: taken to be over. In the first twelve months of gainful self-employment there is no minimum income floor; enter its last day.',
        )
      : (until ?? undefined);
  },
);

/** Hours a week that the person is expected to work (UC Regs reg 88); from the first business that says so. */
export const expectedHours = fact(
  'expected-hours',
  'hours a week of work expected',
  (circumstances: Circumstances, person: Person) => {
    const [business] = businessesIn(circumstances, person);
    return business === undefined ? person.path : `${business.path}.selfEmployment.expectedHours`;
  },
  (circumstances: Circumstances, person: Person) => {
    const entered = businessesIn(circumstances, person).find(({ entered }) => entered.selfEmployment?.expectedHours !== undefined);
    return entered === undefined
      ? assumed(
          Count.of('35'),
          'The hours that the jobcentre expects were not entered: taken as 35 a week. For a parent of a child under 13, and with a health condition, they are often fewer.',
        )
      : Count.of(entered.entered.selfEmployment?.expectedHours ?? '0');
  },
);

/** Asked only where a couple has a child so young that its responsible carer need not look for all work. */
export const isTheResponsibleCarer = fact(
  'is-the-responsible-carer',
  'is the responsible carer of the youngest child',
  ({ path }: Circumstances, person: Person) => (person.key === 'client' ? `${path}.jobs` : person.path),
  (circumstances: Circumstances, person: Person) => {
    const { adults } = circumstances;
    if (adults.length === 1) return true;
    const without = adults.filter((adult) => businessesIn(circumstances, adult).length === 0);
    return assumed(
      without.length === 1 && without[0] === person,
      'A couple chooses which of them is the responsible carer of a young child. It is taken to be the one without a business of their own; where both have one, neither. The minimum income floor can apply to the other.',
    );
  },
);
