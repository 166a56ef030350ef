import type { Language } from '../../words/client/language.ts';
import type { Sentence } from '../../words/client/sentence.ts';
import { partsOf } from '../../words/client/speak.ts';
import { pagesWords } from './words.ts';

/** The code of a language for a screen reader and a PDF. */
export const codeOf: Record<Language, string> = { en: 'en-GB', cy: 'cy' };

/** A sentence in a language. What is not translated stays in English and is marked, for the eye and for a screen reader. */
export function Said({ sentence, language }: { sentence: Sentence; language: Language }) {
  return partsOf(sentence, language).map((part, index) =>
    part.language === language ? (
      part.text
    ) : (
      // The parts of a sentence have no identity but their place.
      <span key={index} lang={codeOf[part.language]} className="untranslated">
        {part.isName !== true && part.text.trim().length > 2 && <span className="untranslated-mark">[{pagesWords.english}] </span>}
        {part.text}
      </span>
    ),
  );
}
