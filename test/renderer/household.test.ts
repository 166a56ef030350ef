import { describe, expect, it } from 'vitest';
import { calculate, councils } from '#rules';
import { parseCase } from '#shared/case/problem';
import type { Draft } from '#shared/ipc/contract';
import { candidateOf } from '../../renderer/draft/candidate.ts';
import { withChildcare, withoutChild } from '../../renderer/draft/children.ts';
import { usualRentPeriod } from '../../renderer/draft/conditions.ts';
import { newCase } from '../../renderer/draft/new-answers.ts';
import { listAt, textAt, withAnswer, withItem } from '../../renderer/draft/path.ts';
import { exampleOf, examples } from '../../renderer/features/cases/examples.ts';
import { nameOf } from '../../renderer/features/comparison/problems-notice.tsx';
import { wageOf } from '../../renderer/features/comparison/scenario-fields.tsx';
import { readCaseFile } from '../../renderer/features/cases/case-file.ts';
import { shownReference } from '../../renderer/features/cases/reference.ts';
import {
  childrenSummary,
  homeSummary,
  personSummary,
  savingsSummary,
  situationSummary,
} from '../../renderer/features/household/summaries.ts';
import { longDate, when } from '../../renderer/words/dates.ts';
import { percentage, plainNumber, pounds } from '../../renderer/words/money.ts';
import { councilOf, councilWords, goesByAssessedIncome } from '../../renderer/features/household/councils.ts';
import { readDraft } from '../../renderer/draft/problems.ts';
import { withoutPartner } from '../../renderer/draft/without-partner.ts';
import { families } from '../../renderer/features/household/scheme/kinds.ts';
import { newScheme } from '../../renderer/features/household/scheme/new-scheme.ts';
import { answered } from './answered.ts';

describe('the household in a line', () => {
  it('says what was entered, in the words of the field', () => {
    const draft = withAnswer(withAnswer(answered(), 'client.capability', 'lcwra'), 'client.pip', {
      dailyLiving: 'standard',
      mobility: 'none',
    });
    expect(personSummary(draft, 'client')).toBe('36 years old, LCWRA, PIP');
    expect(homeSummary(draft)).toBe('Rented from a private landlord, £950 a month');
    expect(savingsSummary(draft)).toBe('£1,200 saved, Universal Credit');
    expect(situationSummary(draft, 'now')).toBe('No paid work');
    expect(childrenSummary(withItem(draft, 'children', { id: 'child-1', born: '2019-5-1' }))).toBe('1 child: born 1 May 2019');
    expect(childrenSummary(draft)).toBe('No children');
  });
});

describe('taking somebody out of the household', () => {
  it('takes a child’s childcare along, in every situation', () => {
    const two = ['child-1', 'child-2'].reduce<Draft>((draft, id) => withItem(draft, 'children', { id, age: '3' }), answered());
    const cared = withChildcare(withChildcare(two, 'scenarios[0].childcare', 'child-1', '300'), 'scenarios[0].childcare', 'child-2', '100');
    const without = withoutChild(cared, 0);
    expect(listAt(without, 'children')).toHaveLength(1);
    expect(listAt(without, 'scenarios[0].childcare')).toEqual([{ child: 'child-2', amount: '100', per: 'month' }]);
    expect(listAt(withChildcare(cared, 'scenarios[0].childcare', 'child-1', ''), 'scenarios[0].childcare')).toHaveLength(1);
    expect(listAt(withChildcare(two, 'now.childcare', 'child-1', '60', 'week'), 'now.childcare')[0]).toMatchObject({ per: 'week' });
  });

  it('takes a partner’s jobs and costs along, so that the case can be read again', () => {
    const job = { id: 'job-2', who: 'partner', kind: 'employee', pay: { hourly: 'minimum-wage', hoursPerWeek: '8' } };
    const couple = withItem(withAnswer(answered(), 'partner', { age: 40 }), 'scenarios[0].jobs', job);
    const alone = withoutPartner(withAnswer(withAnswer(couple, 'client.age', 36), 'married', true));
    expect(alone['partner']).toBeUndefined();
    expect(parseCase(alone).ok).toBe(true);
  });
});

describe('a scheme from its leaflet', () => {
  const council = 'home.councilTax.scheme';
  const paying = withAnswer(answered(), 'home.councilTax.annual', '1400');

  it('begins with the council and the year, and says in words what it lacks', () => {
    expect(newScheme('Rother', '2027-02-01')).toMatchObject({ council: 'Rother', year: '2026-27' });
    expect(newScheme('', '2029-12-01')).toMatchObject({ year: '2029-30' });
    const read = readDraft(withAnswer(paying, council, newScheme('Rother', '2026-06-15')));
    expect(!read.ok && read.problems).toEqual([
      { path: `${council}.source`, kind: 'needed', text: 'Enter where this is from.' },
      { path: `${council}.reduction.family`, kind: 'needed', text: 'Choose one.' },
    ]);
  });

  it.each(families.map((family) => [family.id, family] as const))('of the family %s lacks only figures when it is chosen', (id, family) => {
    const begun = { ...newScheme('Rother', '2026-06-15'), source: 'Leaflet', reduction: { ...family.begins, family: id } };
    const read = readDraft(withAnswer(paying, council, begun));
    const problems = read.ok ? [] : read.problems;
    for (const { path, kind, text } of problems) {
      expect(kind, path).toBe('needed');
      expect(text, path).not.toContain('"');
    }
  });

  it('is read as people type it', () => {
    const typed = {
      ...newScheme('Rother', '2026-06-15'),
      source: 'Leaflet of April 2026',
      reduction: {
        family: 'bands',
        income: { kind: 'earnings', earningsDisregard: { kind: 'flat', weekly: '£25' } },
        rows: [
          {
            childrenFrom: '0',
            steps: [
              { upTo: '150.', percent: '80%' },
              { upTo: '', percent: '0' },
            ],
          },
        ],
      },
      capital: { limit: '', atTheLimit: 'paid' },
      protectedGroup: { who: '', disability: false },
    };
    const read = readDraft(withAnswer(withAnswer(paying, council, typed), 'place.council', 'Rother'));
    expect(read).toMatchObject({ ok: true, case: { home: { councilTax: { scheme: { reduction: { rows: [{ childrenFrom: 0 }] } } } } } });
    expect(read.ok && read.case.home.councilTax?.scheme).not.toHaveProperty('capital');
    expect(read.ok && calculate(read.case).situations[0]?.amounts['council-tax-reduction']).toBe('93.33');
  });

  it('says whether Taper holds the scheme of a council', () => {
    const listed = councils();
    const of = (name: string) => withAnswer(paying, 'place.council', name);
    expect(councilOf(listed, of('E07000062'))?.name).toBe('Hastings');
    expect(councilWords(listed, of('hastings'))).toContain('works the reduction out');
    expect(councilWords(listed, of('Nowhere'))).toContain('does not hold');
    expect(councilWords(listed, paying)).toBe('');
    expect(goesByAssessedIncome(listed, of('Leeds'))).toBe(true);
    expect(goesByAssessedIncome(listed, of('Hastings'))).toBe(false);
  });
});

describe('a case file', () => {
  it('is taken whole or not at all', () => {
    const file = JSON.stringify({ ...answered(), client: { age: 36 } });
    expect(readCaseFile(file, 'no')).toMatchObject({ ok: true });
    const wrong = readCaseFile(JSON.stringify({ ...answered(), client: { age: 36, capability: 'LCWRA' } }), 'no');
    expect(wrong).toMatchObject({
      ok: false,
      problems: [{ path: 'client.capability', found: 'LCWRA', allowed: ['none', 'lcw', 'lcwra'] }],
    });
    expect(readCaseFile('{', 'It is not JSON.')).toMatchObject({ ok: false, problems: [{ message: 'It is not JSON.' }] });
  });
});

describe('the file of an unfinished case', () => {
  it('is taken as a draft where only answers are missing', () => {
    const begun = candidateOf(newCase('2026-001', '2026-06-15'));
    expect(readCaseFile(JSON.stringify(begun), 'no')).toEqual({ ok: true, draft: begun });
    const noHours = candidateOf(withAnswer(answered(), 'scenarios[0].jobs[0].pay.hoursPerWeek', ''));
    expect(readCaseFile(JSON.stringify(noHours), 'no')).toMatchObject({ ok: true });
  });

  it('is refused where anything is wrong, or where it is no case file at all', () => {
    const begun = candidateOf(newCase('2026-001', '2026-06-15'));
    expect(readCaseFile(JSON.stringify({ ...begun, nation: 'france' }), 'no')).toMatchObject({ ok: false });
    expect(readCaseFile(JSON.stringify({ ...begun, version: undefined }), 'no')).toMatchObject({ ok: false });
    expect(readCaseFile('{}', 'no')).toMatchObject({ ok: false });
    expect(readCaseFile('null', 'no')).toMatchObject({ ok: false });
  });
});

describe('words and numbers', () => {
  it('takes rent by the week where it usually falls due so', () => {
    expect(['social-rent', 'supported', 'private-rent'].map(usualRentPeriod)).toEqual(['week', 'week', 'month']);
  });

  it('calls examples by their people', () => {
    expect(examples).toHaveLength(14);
    for (const { name, shows, draft } of examples) {
      expect(name).toMatch(/^A /);
      expect(shows).toMatch(/^[A-Z0-9].*\.$/);
      expect(exampleOf(textAt(draft, 'reference'))?.name).toBe(name);
    }
    expect(exampleOf('2026-001')).toBeUndefined();
  });

  it('names a missing date of birth by both of its ways, and the minimum wage by either name', () => {
    expect(nameOf({ path: 'client.born', kind: 'needed', text: '' })).toBe('Date of birth or age');
    expect(nameOf({ path: 'client.born', kind: 'wrong', text: '' })).toBe('Date of birth');
    expect(['Minimum wage', 'min. wage', '12.80'].map(wageOf)).toEqual(['minimum-wage', 'minimum-wage', '12.80']);
  });

  it('has words for a case whose reference was cleared', () => {
    expect(shownReference(' ')).toBe('No reference');
    expect(shownReference('2026-001')).toBe('2026-001');
  });

  it('writes pounds, numbers and percentages exactly', () => {
    expect(pounds('1016.22')).toBe('£1,016.22');
    expect(pounds('-0.5')).toBe('−£0.50');
    expect(pounds('239.8935')).toBe('£239.8935');
    expect(pounds('1234567.891234567891')).toBe('£1,234,567.891234…');
    expect(plainNumber('37.5')).toBe('37.5');
    expect(percentage('0.55')).toBe('55%');
    expect(percentage('0.1325')).toBe('13.25%');
  });

  it('writes dates in full, and today as a time', () => {
    expect(longDate('2026-04-06')).toBe('6 April 2026');
    const moment = new Date(2026, 5, 15, 9, 5);
    expect(when(moment.toISOString(), new Date(2026, 5, 15, 18, 0))).toBe('today at 09:05');
    expect(when(moment.toISOString(), new Date(2026, 5, 16, 18, 0))).toBe('15 June 2026');
  });
});
