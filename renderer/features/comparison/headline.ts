import type { Comparison } from '#shared/calculation/result';
import type { Bounds, ComparisonRange } from '#shared/calculation/range';
import type { Column } from './columns.ts';
import { penceOf, pounds, poundsWithoutSign } from '../../words/money.ts';

/** What a comparison comes to, in plain words. */
export interface Headline {
  tone: 'better' | 'worse' | 'same' | 'none';
  lead: string;
  figure?: string;
  /** Whether the figure is two, from the least to the most. */
  isRange?: boolean;
  /** Without what the figures are not right, where they hold with some answers only. */
  onlyWith?: string;
  /** "£72.09 a week · £3,748.80 a year", "£4.51 for each hour worked" */
  further: string[];
}

/** The headline of a column: what it comes to, or what it can come to where not everything is known. */
export function headlineOfColumn({ comparison, range }: Column): Headline {
  return range?.comparison?.gain === undefined ? headlineOf(comparison) : headlineOfRange(range.comparison);
}

/** From the least to the most that a gain can be, with a word for each end where they are not of one kind. */
function headlineOfRange({ gain, sign, outside }: ComparisonRange): Headline {
  if (gain === undefined) return { tone: 'none', lead: 'No figure', further: [] };
  const { month, week, year } = gain;
  const isLoss = penceOf(month.most) < 0;
  const spread = ({ least, most }: Bounds): string =>
    least === most
      ? poundsWithoutSign(least)
      : [least, most]
          .toSorted((one, other) => Math.abs(penceOf(one)) - Math.abs(penceOf(other)))
          .map(poundsWithoutSign)
          .join(' to ');
  const sure = outside === undefined ? howSure(sign) : heldOnly;
  const only = outside === undefined ? {} : { onlyWith: heldOnly };
  if (isLoss || penceOf(month.least) >= 0) {
    const lead = isLoss ? 'Worse off by' : penceOf(month.most) === 0 ? 'About the same' : 'Better off by';
    if (penceOf(month.most) === 0) return { tone: 'same', lead, further: [sure], ...only };
    return {
      tone: isLoss ? 'worse' : 'better',
      lead,
      figure: spread(month),
      isRange: month.least !== month.most,
      further: [sure, `${spread(week)} a week`, `${spread(year)} a year`],
      ...only,
    };
  }
  const better = penceOf(month.most) === 0 ? 'no difference' : `${pounds(month.most)} better off`;
  return { tone: 'same', lead: `From ${poundsWithoutSign(month.least)} worse off to ${better} a month`, further: [sure], ...only };
}

const heldOnly = 'only with the answers that Taper took';

function howSure(sign: ComparisonRange['sign']): string {
  if (sign === 'unanswered') return 'where there is an answer';
  return sign === 'depends' ? 'it depends on what is not known' : 'whatever is not known';
}

const hardlyAnything = 100;

/** The headline of a scenario beside the present. Under a pound a month it says "about the same", with the figure. */
export function headlineOf(comparison: Comparison | undefined): Headline {
  const gain = comparison?.gain;
  if (gain === undefined) return { tone: 'none', lead: 'No figure', further: [] };
  const pence = penceOf(gain.month);
  if (Math.abs(pence) < hardlyAnything) {
    return {
      tone: 'same',
      lead: 'About the same',
      further: pence === 0 ? [] : [`${poundsWithoutSign(gain.month)} a month ${pence > 0 ? 'more' : 'less'}`],
    };
  }
  const signless = [`${poundsWithoutSign(gain.week)} a week · ${poundsWithoutSign(gain.year)} a year`];
  const anHour =
    gain.perHourWorked === undefined ? [] : [`${poundsWithoutSign(gain.perHourWorked)}${pence > 0 ? '' : ' less'} for each hour worked`];
  const kept = gain.keptOfExtraPay === undefined ? [] : [keptWords(gain.keptOfExtraPay)];
  return {
    tone: pence > 0 ? 'better' : 'worse',
    lead: pence > 0 ? 'Better off by' : 'Worse off by',
    figure: poundsWithoutSign(gain.month),
    further: [...signless, ...anHour, ...kept],
  };
}

/** Over all the pay that is new: "45p of each £1 kept, on average". What is kept of the next pound is another figure, with words of its own. */
function keptWords(proportion: string): string {
  const pence = Math.round(Number(proportion) * 100);
  if (pence > 100) return `£${proportion} for each £1 of pay, on average`;
  return pence >= 0 ? `${pence}p of each £1 kept, on average` : `each £1 of pay costs ${-pence}p more than it brings, on average`;
}

/** The headline as one sentence, to be read out. */
export function headlineSentence(name: string, { lead, figure, onlyWith }: Headline): string {
  const amount = figure === undefined ? '' : ` ${figure} a month`;
  return `${name}: ${lead.charAt(0).toLowerCase()}${lead.slice(1)}${amount}${onlyWith === undefined ? '' : `, ${onlyWith}`}.`;
}
