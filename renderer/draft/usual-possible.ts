import type { Draft } from '#shared/ipc/contract';
import { patternOf } from '../words/answers.ts';
import { isGroup, listAt, textAt, type Answer } from './path.ts';
import { withMark, withPossible } from './unknown.ts';

/** What an answer is counted with when somebody only says that it is not known, and how that is said. */
interface Usual {
  /** Nothing where the law's own choices are all possible. */
  possible?: readonly Answer[];
  words: string;
}

/**
 * An answer that has no end of values is counted with those at which the law or the money turns: the ages at which rates change, the
 * limits of savings, homes from cheap to dear. A range can be worked out of a few of these where every pound between would be too many.
 */
const usual: Record<string, Usual> = {
  'person.age': { possible: [18, 21, 22, 25, 35], words: '18, 21, 22, 25 and 35, the ages below 66 at which rates change' },
  nation: { possible: ['england', 'scotland', 'wales'], words: 'England, Scotland and Wales' },
  partner: { possible: [null, { age: 35, otherIncome: [], studentLoans: [] }], words: 'no partner, and a partner without income' },
  children: {
    possible: [
      [],
      [{ id: 'child-1', age: 3 }],
      [
        { id: 'child-1', age: 3 },
        { id: 'child-2', age: 8 },
      ],
    ],
    words: 'no child, one of 3, and two of 3 and 8',
  },
  'home.tenure': {
    possible: ['social-rent', 'private-rent', 'living-with-others'],
    words: 'a social tenancy, a private one, and a home without rent',
  },
  'home.lhaMonthly': {
    possible: ['300', '500', '700', '1000', '1500', '2000'],
    words: 'six rates of local housing allowance from £300 to £2,000 a month',
  },
  savings: {
    possible: ['0', '6000', '9000', '12500', '16000', '16000.01'],
    words: 'nothing, £6,000, £9,000, £12,500, £16,000 and more than that',
  },
  'person.capability': { words: 'no limit, LCW and LCWRA' },
  'person.lcwraRate': { words: 'the higher and the lower rate of LCWRA' },
  'person.pip.dailyLiving': { words: 'none, standard and enhanced daily living' },
  'situation.childcare[].amount': { possible: ['0', '400', '900', '1500'], words: 'nothing, £400, £900 and £1,500 a month' },
  'person.pip.mobility': { possible: ['none', 'enhanced'], words: 'no mobility and enhanced mobility' },
};

const rents = {
  week: { possible: ['70', '140', '210', '300', '460'], words: '£70, £140, £210, £300 and £460 a week' },
  month: { possible: ['300', '600', '900', '1300', '2000'], words: '£300, £600, £900, £1,300 and £2,000 a month' },
};

const hoursNow: Usual = { possible: ['0', '8', '16'], words: 'none, 8 and 16 hours a week' };
const hoursThen: Usual = { possible: ['8', '16', '24', '30', '37.5'], words: '8, 16, 24, 30 and 37.5 hours a week' };

function usualFor(draft: Draft, path: string): Usual | undefined {
  const pattern = patternOf(path);
  if (pattern === 'home.rent.amount') return textAt(draft, 'home.rent.per') === 'week' ? rents.week : rents.month;
  if (pattern === 'situation.jobs[].pay.hoursPerWeek') return path.startsWith('now') ? hoursNow : hoursThen;
  return usual[path] ?? usual[pattern];
}

/** The draft with an answer marked as not known, counted with the usual values; or known again, as it was entered. */
export function withUsuallyPossible(draft: Draft, path: string, on: boolean): Draft {
  if (!on) return withMark(draft, path, false);
  const possible = usualFor(draft, path)?.possible;
  return possible === undefined ? withMark(draft, path, true) : withPossible(draft, path, possible);
}

/** With which values an answer that is not known is counted, in words; nothing where its mark says other ones. */
export function usualWords(draft: Draft, path: string): string {
  const found = usualFor(draft, path);
  if (found === undefined) return '';
  const mark = listAt(draft, 'notKnown').find((one) => isGroup(one) && one['path'] === path);
  const said = isGroup(mark) ? mark['possible'] : undefined;
  return JSON.stringify(said) === JSON.stringify(found.possible) ? found.words : '';
}
