import { change, plainNumber, pounds } from '../money.ts';
import { english } from './en.ts';
import { catalogues, type Language } from './language.ts';
import type { Sentence, ThingKey, Value } from './sentence.ts';
import { thingsInEnglish } from './things-en.ts';

/** A stretch of a sentence in one language. `isName` marks the name of a benefit or of help. */
export interface Part {
  text: string;
  language: Language;
  isName?: true;
}

/** A sentence in a language, or in English where it was not translated. */
export function partsOf({ key, values }: Sentence, wanted: Language): Part[] {
  const translated = catalogues[wanted].sentences[key];
  const language = translated === undefined ? 'en' : wanted;
  const pieces = (translated ?? english[key]).split(/(\{[^}]+\}|\[[^\]]+\])/);
  return joined(
    pieces.flatMap((piece): Part[] => {
      if (piece === '') return [];
      const place = piece.slice(1, -1);
      if (piece.startsWith('[')) return [nameOf(place as ThingKey, wanted)];
      if (!piece.startsWith('{')) return [{ text: piece, language }];
      const value = values[place];
      return value === undefined ? [] : written(value, wanted, language);
    }),
  );
}

/** The same as plain text. */
export const textOf = (sentence: Sentence, wanted: Language): string =>
  partsOf(sentence, wanted)
    .map(({ text }) => text)
    .join('');

/** What stands in a place: dates and names in the language that is wanted, where it has them. */
function written(value: Value, wanted: Language, around: Language): Part[] {
  const plain = (text: string): Part[] => [{ text, language: around }];
  switch (value.kind) {
    case 'pounds':
      return plain(shortPounds(value.amount));
    case 'change':
      return plain(change(value.amount));
    case 'number':
      return plain(plainNumber(String(value.number)));
    case 'date':
      return plain(dateIn(around, value.day));
    case 'day':
      return plain(dateIn(around, value.day).replace(/ \d+$/, ''));
    case 'month':
      return plain(dateIn(around, `${value.month}-01`).replace(/^1 /, ''));
    case 'own':
      return plain(value.text);
    case 'sentence':
      return partsOf(value.sentence, wanted);
    case 'thing':
      return value.isPartners === true
        ? partsOf({ key: 'names.partners', values: { thing: { kind: 'thing', thing: value.thing } } }, wanted)
        : [nameOf(value.thing, wanted)];
    case 'list':
      return value.items.flatMap((item, index) => [...(index > 0 ? plain(', ') : []), ...written(item, wanted, around)]);
  }
}

/** Whole pounds without pence, others with both. */
const shortPounds = (amount: string): string => (amount.includes('.') ? pounds(amount) : pounds(amount).replace(/\.00$/, ''));

/** "1 December 2026", "1 Rhagfyr 2026". */
function dateIn(language: Language, day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${catalogues[language].months[Number(month) - 1]} ${year}`;
}

function nameOf(thing: ThingKey, wanted: Language): Part {
  const translated = catalogues[wanted].things[thing];
  return { text: translated ?? thingsInEnglish[thing], language: translated === undefined ? 'en' : wanted, isName: true };
}

/** Neighbours that are alike as one. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last !== undefined && last.language === part.language && last.isName === part.isName) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}
