import { councils } from '#rules';
import type { Draft } from '#shared/ipc/contract';
import { answerAt, isGroup, textAt } from '../../draft/path.ts';
import type { Choice } from '../../ui/select.tsx';

const listed = councils();

/** English councils by name, to choose from. */
export const councilChoices: readonly Choice[] = listed.map(({ code, name }) => ({ id: code, label: name }));

/** The council of the case, by its code or its name; undefined while it is none of the list. */
export const councilOf = (draft: Draft) => {
  const text = textAt(draft, 'place.council').trim().toLowerCase();
  return listed.find(({ code, name }) => code.toLowerCase() === text || name.toLowerCase() === text);
};

const states: Record<(typeof listed)[number]['state'], string> = {
  computable: 'Taper holds this council’s scheme and works the reduction out.',
  unchecked: 'Taper works the reduction out. Parts of this council’s scheme could not be verified; the result says which.',
  'needs-assessed-income': 'This council’s scheme goes by an income that the council assesses: enter it below.',
  unknown: notHeld(),
};

function notHeld(): string {
  return 'Taper does not hold this council’s scheme. Type it from its leaflet, or type the reduction from the bill in each situation.';
}

/** What Taper can say of the council's scheme, as a sentence; nothing while none is entered or a scheme was typed. */
export function councilWords(draft: Draft): string {
  if (textAt(draft, 'place.council').trim() === '' || hasOwnScheme(draft)) return '';
  const council = councilOf(draft);
  return council === undefined ? notHeld() : states[council.state];
}

/** Whether an adviser typed a scheme in from its leaflet. */
export const hasOwnScheme = (draft: Draft): boolean => isGroup(answerAt(draft, 'home.councilTax.scheme'));

/** Whether the scheme goes by an income that only the council assesses. */
export function goesByAssessedIncome(draft: Draft): boolean {
  if (textAt(draft, 'home.councilTax.annual').trim() === '' || textAt(draft, 'nation') !== 'england') return false;
  if (!hasOwnScheme(draft)) return councilOf(draft)?.state === 'needs-assessed-income';
  const reduction = 'home.councilTax.scheme.reduction';
  return textAt(draft, `${reduction}.income.kind`).startsWith('assessed') || textAt(draft, `${reduction}.of`) === 'weekly-excess';
}
