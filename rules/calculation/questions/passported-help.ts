import type { Question } from '#shared/calculation/result';
import type { HelpKind } from '#shared/case/help';
import { helpUsed, nation } from '../../facts/index.ts';
import { isEntitledTo, worthByLaw } from '../../passported-help/index.ts';
import { unlessRefused, type WorkedOut } from '../../situation/index.ts';

/** What the facts open now and the case does not list, where the law itself says what it is worth. */
export function passportedHelpNotUsed(now: WorkedOut): Question[] {
  if (!now.isCovered) return [];
  const { the } = now.evaluation;
  const used = the(helpUsed).map(({ kind }) => kind);
  return asked.flatMap(({ kind, inScotland, ...elsewhere }): Question[] => {
    if (used.includes(kind) || unlessRefused(now, isEntitledTo[kind]) !== true) return [];
    const { text, source } = (the(nation) === 'scotland' ? inScotland : undefined) ?? elsewhere;
    const byLaw = worthByLaw[kind];
    const worth = byLaw === undefined ? undefined : the(byLaw);
    return [{ code: kind, path: 'help', text, source, ...(worth !== undefined && { worth: worth.inPounds() }), situation: 'now' }];
  });
}

interface Asked {
  readonly text: string;
  readonly source: string;
}

const asked: readonly (Asked & { readonly kind: HelpKind; readonly inScotland?: Asked })[] = [
  {
    kind: 'healthy-start',
    text: 'Does the household use Healthy Start? Pay is within its limit and a child is under 4. If it does, add it to the help that is used, so that losing it shows.',
    source: 'Healthy Start Scheme and Welfare Food (Amendment) Regs 2005 reg 3',
  },
  {
    kind: 'best-start-foods',
    text: 'Does the household use Best Start Foods? A child is under 3 and there is an award. If it does, add it to the help that is used.',
    source: 'Welfare Foods (Best Start Foods) (Scotland) Regs 2019 regs 9 and 10',
  },
  {
    kind: 'warm-home-discount',
    text: 'Does the household pay the electricity bill and get the Warm Home Discount? It goes with any award. If it does, add it to the help that is used.',
    source: 'Warm Home Discount (England and Wales) Regs 2022 reg 6',
    inScotland: {
      text: 'Does the household pay the electricity bill and get the Warm Home Discount? In Scotland the supplier is asked each year, and has conditions beside the award. If it does, add it to the help that is used.',
      source: 'Warm Home Discount (Scotland) Regs 2022 (SI 2022/1073)',
    },
  },
];
