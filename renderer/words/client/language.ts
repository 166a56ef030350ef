import { welsh } from './cy.ts';
import { english } from './en.ts';
import type { SentenceKey, ThingKey } from './sentence.ts';
import { thingsInWelsh } from './things-cy.ts';
import { thingsInEnglish } from './things-en.ts';

/** The languages of the client's page. */
export const languages = [
  { id: 'en', label: 'English' },
  { id: 'cy', label: 'Cymraeg' },
] as const;
export type Language = (typeof languages)[number]['id'];

interface Catalogue {
  sentences: Partial<Record<SentenceKey, string>>;
  things: Partial<Record<ThingKey, string>>;
  months: readonly string[];
}

export const catalogues: Record<Language, Catalogue> = {
  en: {
    sentences: english,
    things: thingsInEnglish,
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  },
  cy: {
    sentences: welsh,
    things: thingsInWelsh,
    months: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
  },
};
