import type { Draft } from '#shared/ipc/contract';
import { patternOf } from '../words/answers.ts';
import { isGroup, listAt, textAt, type Answer } from './path.ts';
import { withMark, withMarkSaying, withPossible } from './unknown.ts';

/** What an answer is counted with when somebody only says that it is not known, and how that is said. */
interface Usual {
  /** Nothing where the law's own choices are all possible. */
  possible?: readonly Answer[];
  /** The least and the most of an amount that is counted with every amount between. */
  between?: { from: string; to: string };
  /** The answer that is taken where too much is not known to count every answer together; null for none. */
  usual: Answer;
  words: string;
}

/**
 * An answer that has no end of values is counted with those at which the law or the money turns: the ages at which rates change, the
 * limits of savings, homes from cheap to dear. A range can be worked out of a few of these where every pound between would be too many.
 */
const usual: Record<string, Usual> = {
  'person.age': { possible: [18, 21, 22, 25, 35], usual: 35, words: '18, 21, 22, 25 and 35, the ages below 66 at which rates change' },
  nation: { possible: ['england', 'scotland', 'wales'], usual: 'england', words: 'England, Scotland and Wales' },
  partner: {
    possible: [null, { age: 35, otherIncome: [], studentLoans: [] }],
    usual: null,
    words: 'no partner, and a partner without income',
  },
  children: {
    possible: [
      [],
      [{ id: 'child-1', age: 3 }],
      [
        { id: 'child-1', age: 3 },
        { id: 'child-2', age: 8 },
      ],
    ],
    usual: [],
    words: 'no child, one of 3, and two of 3 and 8',
  },
  'home.tenure': {
    possible: ['social-rent', 'private-rent', 'living-with-others'],
    usual: 'social-rent',
    words: 'a social tenancy, a private one, and a home without rent',
  },
  'home.lhaMonthly': {
    possible: ['300', '500', '700', '1000', '1500', '2000'],
    usual: '700',
    words: 'six rates of local housing allowance from £300 to £2,000 a month',
  },
  savings: {
    possible: ['0', '6000', '9000', '12500', '16000', '16000.01'],
    usual: '0',
    words: 'nothing, £6,000, £9,000, £12,500, £16,000 and more than that',
  },
  'person.capability': { usual: 'none', words: 'no limit, LCW and LCWRA' },
  'person.lcwraRate': { usual: 'new', words: 'the higher and the lower rate of LCWRA' },
  'person.pip.dailyLiving': { usual: 'none', words: 'none, standard and enhanced daily living' },
  'situation.childcare[].amount': { possible: ['0', '400', '900', '1500'], usual: '0', words: 'nothing, £400, £900 and £1,500 a month' },
  'person.pip.mobility': { possible: ['none', 'enhanced'], usual: 'none', words: 'no mobility and enhanced mobility' },
  'situation.jobs[].pay.amount': { between: { from: '0', to: '4000' }, usual: '0', words: 'nothing to £4,000 a month before tax' },
  'situation.jobs[].pay.hourly': {
    between: { from: 'minimum wage', to: '30' },
    usual: 'minimum wage',
    words: 'the minimum wage for the age to £30 an hour, and everything between',
  },
  'home.councilTax.annual': { between: { from: '0', to: '3000' }, usual: '0', words: 'nothing to £3,000 a year' },
};

const rents = {
  week: { possible: ['70', '140', '210', '300', '460'], usual: '140', words: '£70, £140, £210, £300 and £460 a week' },
  month: { possible: ['300', '600', '900', '1300', '2000'], usual: '600', words: '£300, £600, £900, £1,300 and £2,000 a month' },
};

const hoursNow: Usual = { possible: ['0', '8', '16', '30'], usual: '0', words: 'none, 8, 16 and 30 hours a week' };
const hoursThen: Usual = { possible: ['8', '16', '24', '30', '37.5'], usual: '16', words: '8, 16, 24, 30 and 37.5 hours a week' };

function usualFor(draft: Draft, path: string): Usual | undefined {
  const pattern = patternOf(path);
  if (pattern === 'home.rent.amount') return textAt(draft, 'home.rent.per') === 'week' ? rents.week : rents.month;
  if (pattern === 'situation.jobs[].pay.hoursPerWeek') return path.startsWith('now') ? hoursNow : hoursThen;
  return usual[path] ?? usual[pattern];
}

/** The draft with an answer marked as not known, counted with the usual values; or known again, as it was entered. */
export function withUsuallyPossible(draft: Draft, path: string, on: boolean, said: Record<string, Answer> = {}): Draft {
  if (!on) return withMark(draft, path, false);
  const found = usualFor(draft, path);
  const marked = found?.possible === undefined ? withMark(draft, path, true) : withPossible(draft, path, found.possible);
  if (found === undefined) return marked;
  const { from, to } = found.between ?? {};
  return withMarkSaying(marked, path, { ...said, usual: found.usual, ...(from !== undefined && to !== undefined && { from, to }) });
}

/** With which values an answer that is not known is counted, in words; nothing where its mark says other ones. */
export function usualWords(draft: Draft, path: string): string {
  const found = usualFor(draft, path);
  if (found === undefined) return '';
  const mark = listAt(draft, 'notKnown').find((one) => isGroup(one) && one['path'] === path);
  const said = isGroup(mark) ? mark : {};
  const { from, to } = found.between ?? {};
  const isUsual = JSON.stringify(said['possible']) === JSON.stringify(found.possible) && said['from'] === from && said['to'] === to;
  return isUsual ? found.words : '';
}
