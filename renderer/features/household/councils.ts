import { useMemo } from 'react';
import { councils } from '#rules';
import type { CouncilListed } from '#shared/council-tax/scheme';
import type { Draft } from '#shared/ipc/contract';
import { useFigures } from '../../calculation/figures.tsx';
import { answerAt, isGroup, textAt } from '../../draft/path.ts';
import type { Choice } from '../../ui/select.tsx';

/** English councils by name, with those whose scheme a rate pack brought. */
export function useCouncils(): readonly CouncilListed[] {
  const { pack } = useFigures();
  return useMemo(() => councils(pack?.councilTaxSchemes), [pack]);
}

/** Councils to choose from. */
export const councilChoices = (listed: readonly CouncilListed[]): Choice[] => listed.map(({ code, name }) => ({ id: code, label: name }));

/** The council of the case, by its code or its name; undefined while it is none of the list. */
export const councilOf = (listed: readonly CouncilListed[], draft: Draft) => {
  const text = textAt(draft, 'place.council').trim().toLowerCase();
  return listed.find(({ code, name }) => code.toLowerCase() === text || name.toLowerCase() === text);
};

const states: Record<CouncilListed['state'], string> = {
  computable: 'Taper holds this council’s scheme and works the reduction out.',
  unchecked: 'Taper works the reduction out. Parts of this council’s scheme could not be verified; the result says which.',
  'needs-assessed-income': 'This council’s scheme goes by an income that the council assesses: enter it below.',
  unknown: notHeld(),
};

function notHeld(): string {
  return 'Taper does not hold this council’s scheme. Type it from its leaflet, or type the reduction from the bill in each situation.';
}

/** What Taper can say of the council's scheme, as a sentence; nothing while none is entered or a scheme was typed. */
export function councilWords(listed: readonly CouncilListed[], draft: Draft): string {
  if (textAt(draft, 'place.council').trim() === '' || hasOwnScheme(draft)) return '';
  const council = councilOf(listed, draft);
  return council === undefined ? notHeld() : states[council.state];
}

/** Whether an adviser typed a scheme in from its leaflet. */
export const hasOwnScheme = (draft: Draft): boolean => isGroup(answerAt(draft, 'home.councilTax.scheme'));

/** Whether the scheme goes by an income that only the council assesses. */
export function goesByAssessedIncome(listed: readonly CouncilListed[], draft: Draft): boolean {
  if (textAt(draft, 'home.councilTax.annual').trim() === '' || textAt(draft, 'nation') !== 'england') return false;
  if (!hasOwnScheme(draft)) return councilOf(listed, draft)?.state === 'needs-assessed-income';
  const reduction = 'home.councilTax.scheme.reduction';
  return textAt(draft, `${reduction}.income.kind`).startsWith('assessed') || textAt(draft, `${reduction}.of`) === 'weekly-excess';
}
