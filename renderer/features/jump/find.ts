import { isWithin } from '../../draft/path.ts';
import type { Place } from './place.ts';

const most = 12;

type Findable = Pick<Place, 'title' | 'where' | 'words' | 'note'> & { path?: string };

/**
 * The places that fit what was typed, the best first: every word that was typed begins a word of theirs. Of two that fit as well the
 * one within the path `near` comes first: the person or the situation that somebody is at.
 */
export function findPlaces<Item extends Findable>(places: readonly Item[], typed: string, near?: string): Item[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  return places
    .flatMap((place, order) => {
      const score = scoreOf(place, wanted, plain(typed));
      const isNear = near !== undefined && place.path !== undefined && isWithin(place.path, near);
      return score === 0 ? [] : [{ place, score, order: isNear ? order - places.length : order }];
    })
    .toSorted((one, other) => other.score - one.score || one.order - other.order)
    .slice(0, most)
    .map(({ place }) => place);
}

function scoreOf(
  { title, where, words, note }: Pick<Place, 'title' | 'where' | 'words' | 'note'>,
  wanted: readonly string[],
  typed: string,
): number {
  const inTitle = wordsOf(title);
  const inWords = wordsOf(words);
  const inWhere = wordsOf(where);
  const each = wanted.map((word) => {
    if (inTitle.includes(word)) return 8;
    if (inWords.includes(word)) return 5;
    if (inTitle.some((own) => own.startsWith(word))) return 6;
    if (inWords.some((own) => own.startsWith(word))) return 3;
    return inWhere.some((own) => own.startsWith(word)) ? 2 : 0;
  });
  if (each.includes(0)) return 0;
  const sum = each.reduce<number>((total, one) => total + one, 0) / wanted.length;
  const begins = plain(title) === typed ? 6 : plain(title).startsWith(typed) ? 4 : 0;
  const whole = plain(words).split(', ').includes(typed) ? 4 : 0;
  // A line of a statement is called as an answer is; the answer comes first.
  const isLine = where === 'Statement' ? 8 : 0;
  return Math.max(1, sum + begins + whole - (note === undefined ? 0 : 2) - isLine);
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/[’']/g, '');

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}£%]+/u)
    .filter((word) => word !== '');
