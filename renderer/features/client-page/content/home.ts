import { fromPence } from '../../../words/money.ts';
import { pounds, say, type Sentence } from '../../../words/client/sentence.ts';
import { penceIn, type Compared } from './compared.ts';
import type { PageSubject } from './page.ts';

/** What becomes of the home, which people are afraid for first. */
export function home({ case: subject }: PageSubject, compared: Compared): Sentence[] {
  switch (subject.home.tenure) {
    case 'private-rent':
    case 'social-rent':
      return [say('home.same'), ...rent(compared), ...helpWithRent(compared, rent(compared).length > 0)];
    case 'supported':
    case 'temporary':
      return [...rent(compared), ...(paid(compared, 'housing-benefit') ? [say('home.housing-benefit')] : [])];
    case 'mortgage':
      return [say('home.owned')];
    default:
      return [];
  }
}

const paid = ({ now, later }: Compared, name: 'housing-benefit'): boolean =>
  [now, later].some((situation) => (penceIn(situation, name) ?? 0) > 0);

function rent({ now, later, gain, range }: Compared): Sentence[] {
  const due = penceIn(later, 'rent');
  if (due === undefined || due === 0 || due !== penceIn(now, 'rent') || (gain === undefined && range === undefined)) return [];
  return [say('home.rent-counted', { rent: pounds(fromPence(due)) })];
}

function helpWithRent({ now, later, range }: Compared, rentIsNamed: boolean): Sentence[] {
  if (range !== undefined) return [];
  const [before, after] = [now, later].map(
    (situation) => (penceIn(situation, 'universal-credit') ?? 0) > 0 && (penceIn(situation, 'uc.housing-element') ?? 0) > 0,
  );
  if (after) return [say(rentIsNamed ? 'home.helps-with-it' : 'home.in-universal-credit')];
  return before && penceIn(later, 'universal-credit') === 0 ? [say('home.help-ends')] : [];
}
