import type { Language } from '../../words/client/language.ts';
import type { Sentence } from '../../words/client/sentence.ts';
import { partsOf, type Part } from '../../words/client/speak.ts';
import { pagesWords } from './words.ts';

/** The code of a language for a screen reader and a PDF. */
export const codeOf: Record<Language, string> = { en: 'en-GB', cy: 'cy' };

/** A sentence in a language. What is not translated stays in English and is marked once, for the eye and for a screen reader. */
export function Said({ sentence, language }: { sentence: Sentence; language: Language }) {
  const parts = partsOf(sentence, language);
  return parts.map((part, index) =>
    part.language === language ? (
      part.text
    ) : (
      // The parts of a sentence have no identity but their place.
      <span key={index} lang={codeOf[part.language]} className="untranslated">
        {isMarked(part, parts[index - 1], language) && <span className="untranslated-mark">[{pagesWords.english}] </span>}
        {part.text}
      </span>
    ),
  );
}

/** A name alone and a stop need no mark, nor does what goes on from English. */
function isMarked({ isName, text }: Part, before: Part | undefined, language: Language): boolean {
  const goesOn = before !== undefined && before.language !== language;
  return isName !== true && !goesOn && text.trim().length > 2;
}
