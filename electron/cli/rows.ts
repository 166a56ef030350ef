import type { Case } from '#shared/case/schema';
import {
  householdAmountsOf,
  type Comparison,
  type HouseholdAmount,
  type PersonAmount,
  type Result,
  type SituationResult,
} from '#shared/calculation/result';
import { hasHouseholdAmount, hasPersonAmount } from '#shared/calculation/of-the-date';
import { rowsShownAtNil } from '#shared/calculation/shown-at-nil';
import { inPounds, isNil, takenAway, withSign } from './money-text.ts';
import { householdTitles, peopleTitles, personTitlesIn } from './titles.ts';

/** A part of the table: a heading and its rows, each with one cell for each situation. */
export interface Group {
  heading: string;
  rows: Row[];
}
export interface Row {
  title: string;
  depth: number;
  cells: string[];
}

/** What stands where the rules refused an amount. */
export const noFigure = 'no figure';

/** What of the case decides which rows there are and what they are called. */
export type Entered = Pick<Case, 'nation' | 'home'>;

/** The table of a result, from pay down to the gain. Rows that are nil in every situation are left out, unless nil is the answer to what was asked. */
export function groupsOf(result: Result, { nation, home }: Entered): Group[] {
  const { situations } = result;
  const atNil = rowsShownAtNil(result, { nation, reductionIsWanted: home.councilTax?.reduction !== 'none' });
  return [
    ...payGroups(situations, nation),
    benefits(situations, nation, atNil),
    outgoings(situations),
    moneyLeft(situations),
    gains(result),
  ].filter(({ rows }) => rows.length > 0);
}

type Who = keyof typeof peopleTitles;
type Shown = (amount: string) => string;

function payGroups(situations: readonly SituationResult[], nation: string): Group[] {
  const people = peopleIn(situations);
  const row = (who: Who, id: PersonAmount, shown: Shown, options: RowOptions = {}): Row[] =>
    personRow(situations, who, id, nation, shown, options);
  return people.map((who) => ({
    heading: people.length === 1 ? 'Pay and deductions' : `Pay and deductions: ${peopleTitles[who]}`,
    rows: [
      row(who, 'gross-pay', inPounds, { keep: true }),
      row(who, 'statutory-sick-pay', inPounds, { depth: 1 }),
      ...(['income-tax', 'national-insurance', 'pension-contribution', 'student-loan'] as const).map((id) => row(who, id, takenAway)),
      row(who, 'net-pay', inPounds, { keep: true }),
    ].flat(),
  }));
}

const benefitsOf2011 = [
  'income-based-jobseekers-allowance',
  'income-support',
  'employment-and-support-allowance',
  'working-tax-credit',
  'child-tax-credit',
] as const;

function benefits(situations: readonly SituationResult[], nation: string, atNil: readonly string[]): Group {
  const row = (id: HouseholdAmount, options: RowOptions = {}): Row[] => householdRow(situations, id, inPounds, options);
  const less = (id: HouseholdAmount, options: RowOptions = {}): Row[] => householdRow(situations, id, takenAway, options);
  const inside = { depth: 1 };
  return {
    heading: 'Benefits and other income',
    rows: [
      row('universal-credit', { keep: true }),
      ...benefitsOf2011.flatMap((id) => row(id)),
      row('uc.standard-allowance', inside),
      row('uc.child-elements', inside),
      row('uc.disabled-child-additions', inside),
      row('uc.health-element', inside),
      row('uc.carer-elements', inside),
      row('uc.housing-element', inside),
      row('uc.childcare-element', inside),
      row('uc.transitional-element', inside),
      row('uc.maximum-amount', inside),
      less('uc.earnings-deduction', inside),
      row('uc.earned-income', { depth: 2 }),
      row('uc.work-allowance', { depth: 2 }),
      less('uc.unearned-income', inside),
      row('uc.tariff-income', { depth: 2 }),
      less('uc.benefit-cap-reduction', inside),
      row('housing-benefit'),
      row('hb.eligible-rent', inside),
      less('hb.non-dependant-deductions', inside),
      row('hb.applicable-amount', inside),
      row('hb.earned-income', inside),
      row('hb.tariff-income', inside),
      row('hb.excess-income', inside),
      row('council-tax-reduction', { keep: atNil.includes('council-tax-reduction') }),
      row('council-tax-benefit'),
      row('child-benefit'),
      less('child-benefit-charge'),
      row('scottish-child-payment'),
      row('tax-free-childcare'),
      row('passported-help'),
      ...peopleIn(situations).flatMap((who) => ownIncome(situations, who, nation)),
      row('total-income', { keep: true }),
    ].flat(),
  };
}

function ownIncome(situations: readonly SituationResult[], who: Who, nation: string): Row[] {
  const ids = [
    'disability-benefits',
    'carers-allowance',
    'scottish-carer-supplement',
    'new-style-esa',
    'new-style-jsa',
    'other-income',
  ] as const;
  const several = peopleIn(situations).length > 1;
  return ids.flatMap((id) => personRow(situations, who, id, nation, inPounds, several ? { of: peopleTitles[who] } : {}));
}

function outgoings(situations: readonly SituationResult[]): Group {
  return {
    heading: 'Housing and other outgoings',
    rows: [
      ...householdAmountsOf('outgoing').flatMap((id) => householdRow(situations, id, takenAway)),
      ...householdRow(situations, 'total-outgoings', takenAway, { keep: true }),
    ],
  };
}

function moneyLeft(situations: readonly SituationResult[]): Group {
  return {
    heading: householdTitles['money-left'],
    rows: householdRow(situations, 'money-left', inPounds, { keep: true, title: 'a month' }),
  };
}

function gains({ situations, comparisons }: Result): Group {
  const gain = (title: string, shown: (gain: NonNullable<Comparison['gain']>) => string): Row => ({
    title,
    depth: 0,
    cells: situations.map(({ id }) => {
      const beside = comparisons.find(({ to }) => to === id);
      if (beside === undefined) return '';
      return beside.gain === undefined ? noFigure : shown(beside.gain);
    }),
  });
  if (comparisons.length === 0) return { heading: '', rows: [] };
  return {
    heading: 'Better (+) or worse (-) off than now',
    rows: [
      gain('a month', ({ month }) => withSign(month)),
      gain('a week', ({ week }) => withSign(week)),
      gain('a year', ({ year }) => withSign(year)),
      gain('for each hour worked', ({ perHourWorked }) => (perHourWorked === undefined ? '' : withSign(perHourWorked))),
      gain('kept of each £1 of new pay, on average', ({ keptOfExtraPay }) =>
        keptOfExtraPay === undefined ? '' : inPounds(keptOfExtraPay),
      ),
    ].filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

interface RowOptions {
  depth?: number;
  /** Shown although nil in every situation. */
  keep?: boolean;
  /** Whose it is, where there are two people. */
  of?: string;
  title?: string;
}

function householdRow(situations: readonly SituationResult[], id: HouseholdAmount, shown: Shown, options: RowOptions = {}): Row[] {
  if (situations.every(({ asAt }) => !hasHouseholdAmount(asAt, id))) return [];
  const amounts = situations.map((situation) => situation.amounts[id]);
  return rowOf(options.title ?? householdTitles[id], amounts, shown, options);
}

function personRow(
  situations: readonly SituationResult[],
  who: Who,
  id: PersonAmount,
  nation: string,
  shown: Shown,
  options: RowOptions,
): Row[] {
  if (situations.every(({ asAt }) => !hasPersonAmount(asAt, id))) return [];
  const amounts = situations.map((situation) => situation.people[who]?.[id]);
  return rowOf(personTitlesIn(nation)[id], amounts, shown, options);
}

function rowOf(title: string, amounts: readonly (string | undefined)[], shown: Shown, { depth = 0, keep = false, of }: RowOptions): Row[] {
  if (!keep && amounts.every((amount) => amount !== undefined && isNil(amount))) return [];
  return [
    {
      title: of === undefined ? title : `${title} (${of})`,
      depth,
      cells: amounts.map((amount) => (amount === undefined ? noFigure : shown(amount))),
    },
  ];
}

function peopleIn(situations: readonly SituationResult[]): Who[] {
  return situations.some(({ people }) => people.partner !== undefined) ? ['client', 'partner'] : ['client'];
}
