import { describe, expect, it } from 'vitest';
import { clientPage } from '../../../renderer/features/client-page/content/client-page.ts';
import { notTranslated } from '../../../renderer/features/client-page/not-translated.ts';
import { catalogues } from '../../../renderer/words/client/language.ts';
import { welsh } from '../../../renderer/words/client/cy.ts';
import { english } from '../../../renderer/words/client/en.ts';
import { date, pounds, say, thing } from '../../../renderer/words/client/sentence.ts';
import { partsOf, textOf } from '../../../renderer/words/client/speak.ts';
import { samples, subjectOf } from './pages.ts';

const placesOf = (text: string): string[] => (text.match(/\{[^}]+\}|\[[^\]]+\]/g) ?? []).toSorted();

describe('the languages of the client’s page', () => {
  it('has the same places in every sentence as English has', () => {
    for (const [key, text] of Object.entries(welsh)) expect(placesOf(text), key).toEqual(placesOf(english[key as keyof typeof english]));
  });

  it('writes dates, amounts and names as the language does', () => {
    expect(textOf(say('signed.made', { date: date('2027-02-01') }), 'cy')).toBe('Gwnaed ar 1 Chwefror 2027.');
    expect(textOf(say('worse.better', { gain: pounds('1520') }), 'cy')).toBe('Na fyddech. Byddai gennych tua £1,520 yn fwy bob mis.');
    expect(textOf(say('money.universal-credit'), 'cy')).toBe('Credyd Cynhwysol');
    expect(textOf(say('names.partners', { thing: thing('carers-allowance') }), 'cy')).toBe('Lwfans Gofalwr (eich partner)');
  });

  it('names the months as the Common Locale Data Repository does', () => {
    const format = new Intl.DateTimeFormat('cy', { month: 'long', timeZone: 'UTC' });
    expect(catalogues.cy.months).toEqual(Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month, 1)))));
  });

  it('says in English, and as English, what is not translated', () => {
    expect(partsOf(say('tell.chemist'), 'cy')).toEqual([{ text: english['tell.chemist'], language: 'en' }]);
    expect(partsOf(say('tell.scottish-child-payment.what'), 'cy')).toEqual([
      { text: 'Say that your ', language: 'en' },
      { text: 'Credyd Cynhwysol', language: 'cy', isName: true },
      { text: ' has stopped.', language: 'en' },
    ]);
    const household = Object.fromEntries(samples())['lone-parent-nursery-fees.json'];
    if (household === undefined) throw new Error('There is no sample.');
    const page = clientPage(subjectOf(household, household.scenarios[0]?.id ?? ''));
    expect(notTranslated(page, 'en')).toBe(0);
    expect(notTranslated(page, 'cy')).toBeGreaterThan(0);
  });
});
