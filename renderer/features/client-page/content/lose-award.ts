import { fromPence, penceOf } from '../../../words/money.ts';
import { pounds, say, type Sentence } from '../../../words/client/sentence.ts';
import { penceForDebts, penceIn, penceOfPayment, type Compared } from './compared.ts';
import type { PageSubject } from './page.ts';

/** Under which label a sentence stands: what stays, what changes, or what stops. */
export type Group = 'stays' | 'changes' | 'stops';
export type Told = readonly [group: Group, sentence: Sentence];

/** What becomes of Universal Credit itself, as it is paid. */
export function award(subject: PageSubject, { now, later, range, statuses }: Compared): Told[] {
  const { result, situation } = subject;
  if (!subject.case.claims.universalCredit) return [['stays', say('lose.universal-credit-not-claimed')]];
  if (range?.sign === 'unanswered') return [];
  if (range !== undefined) {
    const bounds = result.range?.situations.find(({ id }) => id === situation)?.amounts['universal-credit'];
    return [...ofBounds(bounds), ...(penceForDebts(later) > 0 ? [['changes', say('lose.before-debts')] satisfies Told] : [])];
  }
  const [before, after] = [penceOfPayment(now), penceOfPayment(later)];
  if (before === undefined || after === undefined) return [];
  if (penceIn(later, 'universal-credit') === 0) {
    const had = (penceIn(now, 'universal-credit') ?? 0) > 0;
    if (statuses.some(({ code }) => code === 'savings-above-limit')) return [[had ? 'stops' : 'stays', say('lose.savings')]];
    return had ? [['stops', say('lose.universal-credit-ends')]] : [];
  }
  const amounts = { before: pounds(fromPence(before)), after: pounds(fromPence(after)) };
  if (penceIn(now, 'universal-credit') === 0) return [['changes', say('lose.universal-credit-begins', { after: amounts.after })]];
  if (before === after) return [['stays', say('lose.universal-credit-same', { after: amounts.after })]];
  return [['changes', say(after < before ? 'lose.universal-credit-lower' : 'lose.universal-credit-higher', amounts)]];
}

function ofBounds(bounds: { least: string; most: string } | undefined): Told[] {
  if (bounds === undefined) return [];
  const { least, most } = bounds;
  if (penceOf(most) === 0) return [['stops', say('lose.universal-credit-ends')]];
  if (penceOf(least) === 0) return [['changes', say('lose.universal-credit-up-to', { most: pounds(most) })]];
  return least === most
    ? [['stays', say('lose.universal-credit-same', { after: pounds(least) })]]
    : [['changes', say('lose.universal-credit-between', { least: pounds(least), most: pounds(most) })]];
}

/** What the benefit cap takes off, now and then. */
export function cap({ now, later, range, statuses }: Compared): Told[] {
  const status = statuses.find(({ code }) => code === 'benefit-cap');
  if (status?.state === 'at-risk') return [['changes', say('lose.cap-at-risk')]];
  const [before, after] = [penceIn(now, 'uc.benefit-cap-reduction') ?? 0, penceIn(later, 'uc.benefit-cap-reduction') ?? 0];
  if (range !== undefined || status?.state !== 'changes' || before === after) return [];
  const [taken, takenThen] = [pounds(fromPence(before)), pounds(fromPence(after))];
  if (after === 0) return [['changes', say('lose.cap-ends', { before: taken })]];
  return [
    ['changes', before === 0 ? say('lose.cap-begins', { after: takenThen }) : say('lose.cap-moves', { before: taken, after: takenThen })],
  ];
}
