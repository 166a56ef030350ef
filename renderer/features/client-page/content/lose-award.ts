import { fromPence, penceOf } from '../../../words/money.ts';
import { pounds, say, type Sentence } from '../../../words/client/sentence.ts';
import { penceIn, type Compared } from './compared.ts';
import type { PageSubject } from './page.ts';

/** What becomes of Universal Credit itself. */
export function award(subject: PageSubject, { now, later, range, statuses }: Compared): Sentence[] {
  const { result, situation } = subject;
  if (!subject.case.claims.universalCredit) return [say('lose.universal-credit-not-claimed')];
  if (range?.sign === 'unanswered') return [];
  if (range !== undefined) return ofBounds(result.range?.situations.find(({ id }) => id === situation)?.amounts['universal-credit']);
  const [before, after] = [penceIn(now, 'universal-credit'), penceIn(later, 'universal-credit')];
  if (before === undefined || after === undefined) return [];
  if (after === 0) {
    if (statuses.some(({ code }) => code === 'savings-above-limit')) return [say('lose.savings')];
    return before > 0 ? [say('lose.universal-credit-ends')] : [];
  }
  if (before === 0) return [say('lose.universal-credit-begins', { after: pounds(fromPence(after)) })];
  if (before === after) return [say('lose.universal-credit-same', { after: pounds(fromPence(after)) })];
  return [
    say(after < before ? 'lose.universal-credit-lower' : 'lose.universal-credit-higher', {
      before: pounds(fromPence(before)),
      after: pounds(fromPence(after)),
    }),
  ];
}

function ofBounds(bounds: { least: string; most: string } | undefined): Sentence[] {
  if (bounds === undefined) return [];
  const { least, most } = bounds;
  if (penceOf(most) === 0) return [say('lose.universal-credit-ends')];
  if (penceOf(least) === 0) return [say('lose.universal-credit-up-to', { most: pounds(most) })];
  return least === most
    ? [say('lose.universal-credit-same', { after: pounds(least) })]
    : [say('lose.universal-credit-between', { least: pounds(least), most: pounds(most) })];
}

/** What the benefit cap takes off, now and then. */
export function cap({ now, later, range, statuses }: Compared): Sentence[] {
  const status = statuses.find(({ code }) => code === 'benefit-cap');
  if (status?.state === 'at-risk') return [say('lose.cap-at-risk')];
  const [before, after] = [penceIn(now, 'uc.benefit-cap-reduction') ?? 0, penceIn(later, 'uc.benefit-cap-reduction') ?? 0];
  if (range !== undefined || status?.state !== 'changes' || before === after) return [];
  const [taken, takenThen] = [pounds(fromPence(before)), pounds(fromPence(after))];
  if (after === 0) return [say('lose.cap-ends', { before: taken })];
  return before === 0 ? [say('lose.cap-begins', { after: takenThen })] : [say('lose.cap-moves', { before: taken, after: takenThen })];
}
