import type { Comparison } from '#shared/calculation/result';
import { penceOf, poundsWithoutSign } from '../../words/money.ts';

/** What a comparison comes to, in plain words. */
export interface Headline {
  tone: 'better' | 'worse' | 'same' | 'none';
  lead: string;
  figure?: string;
  /** "£72.09 a week", "£3,748.80 a year", "£4.51 for each hour worked" */
  further: string[];
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
  const signless = [`${poundsWithoutSign(gain.week)} a week`, `${poundsWithoutSign(gain.year)} a year`];
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

/** "0.45" of each extra pound is "45p of each extra £1 kept"; where a job brings more than its pay, "£2.74 for each extra £1 of pay". */
function keptWords(proportion: string): string {
  const pence = Math.round(Number(proportion) * 100);
  if (pence > 100) return `£${proportion} for each extra £1 of pay`;
  return pence >= 0 ? `${pence}p of each extra £1 kept` : `each extra £1 of pay costs ${-pence}p more than it brings`;
}

/** The headline as one sentence, to be read out. */
export function headlineSentence(name: string, { lead, figure }: Headline): string {
  return `${name}: ${lead.charAt(0).toLowerCase()}${lead.slice(1)}${figure === undefined ? '' : ` ${figure} a month`}.`;
}
