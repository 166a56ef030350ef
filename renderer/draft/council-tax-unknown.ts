import type { Draft } from '#shared/ipc/contract';
import { answerAt, isAnswered, isGroup, listAt, textAt, withAnswer, type Answer } from './path.ts';
import { isMarked } from './unknown.ts';

/** The council tax of a home, as its mark says what it may be. */
export const councilTaxBill = 'home.councilTax.annual';

/**
 * The reduction of a bill that is not known: one that Taper works out where the nation or the council decides how; any other may be from
 * nothing to the whole of the bill, and the job may take all of it.
 */
export type ReductionUnknown = 'worked-out' | 'any' | 'no-bill';

export function reductionUnknown(draft: Draft): ReductionUnknown {
  const isKnown = (path: string, value: string) => textAt(draft, path) === value && !isMarked(draft, path);
  if (isKnown('nation', 'northern-ireland') || isKnown('home.tenure', 'living-with-others')) return 'no-bill';
  const isDecided = isKnown('nation', 'scotland') || isKnown('nation', 'wales') || textAt(draft, 'place.council').trim() !== '';
  const isEntered = isAnswered(answerAt(draft, 'now.councilTaxReduction')) || textAt(draft, 'home.councilTax.reduction') === 'none';
  return isDecided || isEntered ? 'worked-out' : 'any';
}

/** What a bill that the quick way leaves open says in the case: `known` is the case without marks, `marks` are its marks. */
export function withCouncilTaxUnknown(draft: Draft, known: Draft, marks: readonly Answer[]): { known: Draft; marks: Answer[] } {
  const rest = marks.filter((mark) => !isOpenBill(mark));
  const [bill] = marks.filter(isOpenBill);
  if (bill === undefined) return { known, marks: rest };
  const { withReduction: _, ...said } = bill;
  const decided = reductionUnknown(draft);
  if (decided === 'no-bill') return { known: withAnswer(known, 'home.councilTax', undefined), marks: rest };
  const [from, to] = [textAt(said, 'from'), textAt(said, 'to')];
  if (decided === 'worked-out' || !isPounds.test(from) || !isPounds.test(to)) return { known, marks: [...rest, said] };
  // A bill and a reduction from nothing to the whole of it: the ends of the bill say all, since nothing else rests on it.
  const { from: _from, to: _to, ...ends } = said;
  const open = { path: 'now.councilTaxReduction.amount', from: '0', to: aMonth(to), usual: '0' };
  return { known: withReductions(known), marks: [...rest, { ...ends, possible: [from, to], usual: from }, open] };
}

const isPounds = /^\d+(\.\d{1,2})?$/;

const isOpenBill = (mark: Answer): mark is { [key: string]: Answer } => isGroup(mark) && mark['withReduction'] === true;

/** A twelfth of a bill, to the penny above. */
const aMonth = (annual: string): string => (Math.ceil(Math.round(Number(annual) * 100) / 12) / 100).toFixed(2);

const none = { amount: '0', per: 'month' };

function withReductions(known: Draft): Draft {
  const places = ['now', ...listAt(known, 'scenarios').map((_, index) => `scenarios[${index}]`)].map(
    (path) => `${path}.councilTaxReduction`,
  );
  return places.reduce((made, path) => (isAnswered(answerAt(made, path)) ? made : withAnswer(made, path, none)), known);
}
