import type { HouseholdAmount, PersonAmount, SituationResult } from '#shared/calculation/result';
import { hasHouseholdAmount, hasPersonAmount } from '#shared/calculation/of-the-date';
import { householdWords, personWords, type Meaning } from '../../words/amounts.ts';
import { benefitNames } from '../../words/benefits.ts';
import { penceOf } from '../../words/money.ts';

/** One line of the comparison: an amount of the household or of one person. */
export interface Row {
  /** The key of the amount in the explanation: "universal-credit", "net-pay/client". */
  key: string;
  label: string;
  meaning: Meaning;
  look: 'line' | 'result' | 'detail';
  /** The amount that these details belong to, under which they open. */
  within?: string;
  /** Whether it is seen although its details are closed. */
  isAlwaysSeen?: boolean;
  amountOf: (situation: SituationResult) => string | undefined;
  /** Whether the law of a date has this amount at all. */
  isOn: (date: string) => boolean;
}

export interface RowGroup {
  id: string;
  title?: string;
  rows: Row[];
}

type Who = 'client' | 'partner';

/** All rows in the order of a payslip, an award and a budget; without those that are nil in every situation unless all are wanted. */
export function rowGroups(
  situations: readonly SituationResult[],
  all: boolean,
  nation = 'england',
  shownAtNil: readonly string[] = [],
): RowGroup[] {
  const people: Who[] = situations.some(({ people: { partner } }) => partner !== undefined) ? ['client', 'partner'] : ['client'];
  const isShown = (row: Row): boolean => {
    const asked = situations.filter((situation) => row.isOn(situation.asAt) && !isOfLaterEdition(row, situation));
    return (
      asked.length > 0 &&
      (all || row.look === 'result' || shownAtNil.includes(row.key) || asked.some((situation) => !isNil(row.amountOf(situation))))
    );
  };
  const groups = [...people.map((who) => payGroup(who, people.length > 1)), benefitsGroup(people, nation), totalGroup(), outgoingsGroup()];
  return groups.map((group) => ({ ...group, rows: group.rows.filter(isShown) })).filter(({ rows }) => rows.length > 0);
}

/** The last row of all. */
export const moneyLeft: Row = household('money-left', 'result');

/** A refused line leaves no money left either; a line that is missing beside it was no part of the edition that answered. */
const isOfLaterEdition = (row: Row, situation: SituationResult): boolean =>
  row.amountOf(situation) === undefined && situation.amounts['money-left'] !== undefined;

const isNil = (amount: string | undefined): boolean => amount !== undefined && penceOf(amount) === 0;

function payGroup(who: Who, isCouple: boolean): RowGroup {
  const title = isCouple ? (who === 'client' ? 'Your pay' : 'Partner’s pay') : 'Pay';
  const lines: PersonAmount[] = [
    'gross-pay',
    'statutory-sick-pay',
    'income-tax',
    'national-insurance',
    'pension-contribution',
    'student-loan',
  ];
  return { id: `pay-${who}`, title, rows: [...lines.map((id) => person(id, who)), { ...person('net-pay', who), look: 'line' }] };
}

function benefitsGroup(people: readonly Who[], nation: string): RowGroup {
  const ofPerson: PersonAmount[] = [
    'new-style-esa',
    'new-style-jsa',
    'carers-allowance',
    'scottish-carer-supplement',
    'disability-benefits',
    'other-income',
  ];
  const rows = [
    household('universal-credit'),
    ...detailsOf('universal-credit', 'uc.'),
    ...people.flatMap((who) => ofPerson.map((id) => person(id, who, people.length > 1, nation))),
    household('income-based-jobseekers-allowance'),
    household('income-support'),
    household('employment-and-support-allowance'),
    household('working-tax-credit'),
    household('child-tax-credit'),
    household('child-benefit'),
    household('child-benefit-charge'),
    household('scottish-child-payment'),
    household('housing-benefit'),
    ...detailsOf('housing-benefit', 'hb.'),
    household('tax-free-childcare'),
    household('passported-help'),
    household('council-tax-reduction'),
    household('council-tax-benefit'),
  ];
  return { id: 'benefits', title: 'Benefits and other money coming in', rows };
}

const totalGroup = (): RowGroup => ({ id: 'total', rows: [household('total-income', 'result')] });

function outgoingsGroup(): RowGroup {
  const lines: HouseholdAmount[] = ['rent', 'council-tax', 'childcare-costs', 'work-costs', 'uc-deductions'];
  return { id: 'outgoings', title: 'Going out', rows: [...lines.map((id) => household(id)), household('total-outgoings', 'result')] };
}

function detailsOf(within: HouseholdAmount, prefix: string): Row[] {
  const ids = Object.keys(householdWords).filter((id) => id.startsWith(prefix)) as HouseholdAmount[];
  return ids.map((id) => ({ ...household(id, 'detail'), within, isAlwaysSeen: alwaysSeen.has(id) }));
}

// What the benefit cap takes is no part of an award that anybody looks for: where it takes anything, it is seen.
const alwaysSeen: ReadonlySet<HouseholdAmount> = new Set(['uc.benefit-cap-reduction']);

function household(id: HouseholdAmount, look: Row['look'] = 'line'): Row {
  return { key: id, ...householdWords[id], look, amountOf: ({ amounts }) => amounts[id], isOn: (date) => hasHouseholdAmount(date, id) };
}

function person(id: PersonAmount, who: Who, named = false, nation = 'england'): Row {
  const { meaning, label: usual } = personWords[id];
  const label = id === 'carers-allowance' ? benefitNames(nation).carersAllowance : usual;
  return {
    key: `${id}/${who}`,
    label: named ? `${label} (${who === 'client' ? 'you' : 'partner'})` : label,
    meaning,
    look: 'line',
    amountOf: ({ people }) => people[who]?.[id],
    isOn: (date) => hasPersonAmount(date, id),
  };
}
