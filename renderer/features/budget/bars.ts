import type { Pattern } from '../../ui/chart/patterns.tsx';
import type { Part, Stack } from '../../ui/chart/stack-layout.ts';
import { budgetWords, inPounds, madeWords, sourceWords, useWords } from './words.ts';
import type { Budget, Source, Use } from './budget.ts';

/** A budget with the name of its situation. */
export interface NamedBudget {
  id: string;
  name: string;
  budget: Budget;
}

/** A part of a bar with what it says when it is read. */
interface ReadPart extends Part {
  reading: string;
}

const sourcePatterns: Record<Source, Pattern> = {
  pay: 'solid',
  'universal-credit': 'diagonal',
  benefits: 'dots',
  'council-tax-reduction': 'upright',
  'other-income': 'crossed',
};

const usePatterns: Record<Use, Pattern> = {
  rent: 'level',
  'council-tax': 'upright',
  'childcare-costs': 'dots',
  'work-costs': 'back',
  'uc-deductions': 'crossed',
  'child-benefit-charge': 'solid',
  loss: 'diagonal',
};

/** Both bars of each situation, and what each part says in their order. Where more goes out than comes in, what is missing makes up the first one. */
export function stacksOf(budgets: readonly NamedBudget[]): { stacks: Stack[]; readings: string[] } {
  const stacks = budgets.map(({ id, name, budget: { comesIn, goesOut, totalIn, totalOut, left } }) => {
    const part = (of: string, pence: number, label: string, pattern: Pattern, tone: 'in' | 'out', more: string): ReadPart => ({
      id: of,
      size: pence,
      label: `${label} ${inPounds(pence)}`,
      pattern,
      tone,
      reading: `${name}, ${tone === 'in' && of !== 'left' ? 'comes in' : 'goes out'}: ${label} ${inPounds(pence)}${more === '' ? '' : ` (${more})`}`,
    });
    const inParts = comesIn.map((share) => {
      const label = sourceWords[share.id];
      return part(share.id, share.pence, label, sourcePatterns[share.id], 'in', madeWords(share, label));
    });
    const outParts = goesOut.map((share) => {
      const label = useWords[share.id];
      return part(share.id, share.pence, label, usePatterns[share.id], 'out', madeWords(share, label));
    });
    const whole = left === 0 ? [] : [rest(name, Math.abs(left), left < 0)];
    return {
      id,
      title: name,
      bars: [
        { id: 'in', caption: `${budgetWords.comesIn} ${inPounds(totalIn)}`, parts: left < 0 ? [...inParts, ...whole] : inParts },
        { id: 'out', caption: `${budgetWords.goesOut} ${inPounds(totalOut)}`, parts: left < 0 ? outParts : [...outParts, ...whole] },
      ],
    };
  });
  return { stacks, readings: stacks.flatMap(({ bars }) => bars.flatMap(({ parts }) => parts.map(({ reading }) => reading))) };
}

function rest(name: string, pence: number, isShort: boolean): ReadPart {
  const label = `${isShort ? budgetWords.short : budgetWords.left} ${inPounds(pence)}`;
  return { id: 'left', size: pence, label, pattern: 'plain', tone: isShort ? 'out' : 'in', reading: `${name}: ${label}` };
}
