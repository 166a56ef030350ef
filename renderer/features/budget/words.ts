import { fromPence, pounds } from '../../words/money.ts';
import type { Budget, Share, Source, Use } from './budget.ts';

/** What the bars of a budget say. */
export const budgetWords = {
  title: 'Where the money comes from, and where it goes',
  lead: 'A typical month. The two bars of a situation are of one length: what comes in is what goes out and what is left.',
  views: [
    { id: 'chart', label: 'Bars' },
    { id: 'table', label: 'Table' },
  ],
  keys: 'Use the arrow keys to read part by part.',
  picture: (reference: string, rates: string) => `${reference}. Rates of ${rates}.`,
  noFigure: (names: string) => `No figure for ${names}, as something there could not be worked out.`,
  comesIn: 'Comes in',
  goesOut: 'Goes out',
  left: 'Money left',
  short: 'Short by',
} as const;

export const sourceWords: Record<Source, string> = {
  pay: 'Take-home pay',
  'universal-credit': 'Universal Credit',
  benefits: 'Other benefits',
  'council-tax-reduction': 'Council tax reduction',
  'other-income': 'Other income',
};

export const useWords: Record<Use, string> = {
  rent: 'Rent',
  'council-tax': 'Council tax',
  'childcare-costs': 'Childcare',
  'work-costs': 'Costs of working',
  'uc-deductions': 'Debts',
  'child-benefit-charge': 'Child Benefit charge',
  loss: 'Loss',
};

export const inPounds = (pence: number): string => pounds(fromPence(pence));

/** "16 hours in a café: £2,798.70 comes in, most of it Universal Credit (£1,534.81). £1,165.50 goes out and £1,633.20 is left." */
export function budgetSentence(name: string, { comesIn, totalIn, totalOut, left }: Budget): string {
  const most = comesIn.reduce<Share<Source> | undefined>(
    (best, share) => (best === undefined || share.pence > best.pence ? share : best),
    undefined,
  );
  const from =
    most === undefined
      ? ''
      : most.pence === totalIn
        ? `, all of it ${sourceWords[most.id]}`
        : `, ${most.pence * 2 > totalIn ? 'most of it' : 'the largest part of it'} ${sourceWords[most.id]} (${inPounds(most.pence)})`;
  const end = left < 0 ? `${inPounds(-left)} is missing` : `${inPounds(left)} is left`;
  return `${name}: ${inPounds(totalIn)} comes in${from}. ${inPounds(totalOut)} goes out and ${end}.`;
}

/** What a share is made of, where it is more than one line or is called otherwise. */
export function madeWords({ made }: Share<string>, label: string): string {
  const [only] = made;
  if (made.length === 1 && only?.label.startsWith(label) === true) return '';
  return made.map((line) => `${line.label} ${inPounds(line.pence)}`).join(', ');
}
