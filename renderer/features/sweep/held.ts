import type { Case } from '#shared/case/schema';

type Situation = Case['now'];

/** The situation of a case that a line is drawn for. */
export const situationOf = (subject: Case, id: string): Situation | undefined =>
  [subject.now, ...subject.scenarios].find((situation) => situation.id === id);

/** "childcare and costs of working": what a situation has that stays the same along the line. */
export function heldStill({ childcare, workCosts, councilTaxReduction }: Situation): string {
  const parts = [
    childcare.length > 0 ? 'childcare' : '',
    workCosts.length > 0 ? 'costs of working' : '',
    councilTaxReduction === undefined ? '' : 'the council tax reduction that was typed',
  ].filter((part) => part !== '');
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
