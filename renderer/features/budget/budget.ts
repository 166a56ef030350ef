import {
  householdAmountsOf,
  incomeOfPerson,
  type HouseholdAmount,
  type PersonAmount,
  type SituationResult,
} from '#shared/calculation/result';
import { householdWords, personWords } from '../../words/amounts.ts';
import { benefitNames } from '../../words/benefits.ts';
import { penceOf } from '../../words/money.ts';

/** Where money comes from. */
export const sources = ['pay', 'universal-credit', 'benefits', 'council-tax-reduction', 'other-income'] as const;
export type Source = (typeof sources)[number];

/** What money goes to; a loss is a source that takes money. */
export const uses = ['rent', 'council-tax', 'childcare-costs', 'work-costs', 'uc-deductions', 'child-benefit-charge', 'loss'] as const;
export type Use = (typeof uses)[number];

/** One share of a budget, and the lines of the result that it is made of. In whole pence. */
export interface Share<Id extends string> {
  id: Id;
  pence: number;
  made: { label: string; pence: number }[];
}

/** A situation in a typical month: what comes in, what goes out, and the difference, which is money left. In whole pence. */
export interface Budget {
  comesIn: Share<Source>[];
  goesOut: Share<Use>[];
  totalIn: number;
  totalOut: number;
  left: number;
}

/** The budget of a situation; nothing where money left was refused. */
export function budgetOf(situation: SituationResult, nation: string): Budget | undefined {
  if (situation.amounts['money-left'] === undefined) return undefined;
  const lines = [...linesOfPeople(situation, nation), ...linesOfHousehold(situation)];
  const gains = lines.filter(({ pence }) => pence > 0);
  const losses = lines.filter(({ pence }) => pence < 0);
  const comesIn = sources.flatMap((id) => shareOf(id, gains));
  const goesOut = uses.flatMap((id) =>
    id === 'loss'
      ? shareOf(
          id,
          losses.map((line) => ({ ...line, id, pence: -line.pence })),
        )
      : shareOf(id, outgoingsOf(situation)),
  );
  const [totalIn, totalOut] = [sumOf(comesIn), sumOf(goesOut)];
  return { comesIn, goesOut, totalIn, totalOut, left: totalIn - totalOut };
}

interface Line<Id extends string> {
  id: Id;
  label: string;
  pence: number;
}

const sourceOfPerson = (line: PersonAmount): Source => (line === 'net-pay' ? 'pay' : line === 'other-income' ? 'other-income' : 'benefits');

const ofHousehold: Partial<Record<HouseholdAmount, Source>> = {
  'universal-credit': 'universal-credit',
  'council-tax-reduction': 'council-tax-reduction',
  'council-tax-benefit': 'council-tax-reduction',
};

function linesOfPeople({ people: { client, partner } }: SituationResult, nation: string): Line<Source>[] {
  return [client, ...(partner === undefined ? [] : [partner])].flatMap((person, index) =>
    incomeOfPerson.map((line) => {
      const label = line === 'carers-allowance' ? benefitNames(nation).carersAllowance : personWords[line].label;
      return {
        id: sourceOfPerson(line),
        label: partner === undefined ? label : `${label} (${index === 0 ? 'you' : 'partner'})`,
        pence: penceOf(person[line] ?? '0.00'),
      };
    }),
  );
}

const linesOfHousehold = ({ amounts }: SituationResult): Line<Source>[] =>
  householdAmountsOf('income').map((line) => ({
    id: ofHousehold[line] ?? 'benefits',
    label: householdWords[line].label,
    pence: penceOf(amounts[line] ?? '0.00'),
  }));

const outgoingsOf = ({ amounts }: SituationResult): Line<Use>[] =>
  [...householdAmountsOf('outgoing'), ...householdAmountsOf('taken-back')].map((id) => ({
    id,
    label: householdWords[id].label,
    pence: penceOf(amounts[id] ?? '0.00'),
  }));

function shareOf<Id extends string>(id: Id, lines: readonly Line<Id>[]): Share<Id>[] {
  const made = lines.filter((line) => line.id === id && line.pence !== 0).map(({ label, pence }) => ({ label, pence }));
  return made.length === 0 ? [] : [{ id, pence: made.reduce((sum, { pence }) => sum + pence, 0), made }];
}

const sumOf = (shares: readonly { pence: number }[]): number => shares.reduce((sum, { pence }) => sum + pence, 0);
