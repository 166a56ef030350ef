import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/ipc/contract';
import { ofHousehold, ofJob, ofPerson, ofSituation } from '../../renderer/draft/conditions.ts';
import { newCase, newScenario } from '../../renderer/draft/new-answers.ts';
import { withAnswer, withItem } from '../../renderer/draft/path.ts';
import { examples } from '../../renderer/features/cases/examples.ts';
import { askedWhen } from '../../renderer/features/jump/asked-when.ts';
import { findPlaces } from '../../renderer/features/jump/find.ts';
import { fieldPatterns, placesOf } from '../../renderer/features/jump/places.ts';
import { synonyms } from '../../renderer/features/jump/synonyms.ts';
import { answerPatterns } from '../../renderer/words/answers.ts';

const begun = newCase('FIND', '2026-11-26');
const withChild = withItem(withItem(begun, 'scenarios', newScenario(begun)), 'children', { id: 'child-1', age: '3' });
const withJob = withItem(begun, 'scenarios', newScenario(begun));
const found = (typed: string, draft: Draft = withJob) => findPlaces(placesOf(draft), typed);
const near = (typed: string, at: string): string | undefined => findPlaces(placesOf(withChild), typed, at)[0]?.id;
const first = (typed: string, draft?: Draft): string | undefined => found(typed, draft)[0]?.id;

describe('of places that fit as well, the nearest comes first', () => {
  it('is that of the situation or the person where somebody is', () => {
    expect(near('childcare', 'scenarios[0]')).toBe('scenarios[0].childcare');
    expect(near('childcare', 'now')).toBe('now.childcare');
    expect(first('nursery', withChild)).toBe('scenarios[0].childcare');
    expect(near('rent', 'scenarios[0]')).toBe(first('rent', withChild));
  });
});

describe('anything is found by the words that advisers use', () => {
  it.each([
    ['LHA', 'home.lhaMonthly'],
    ['lha', 'place.brma'],
    ['limited capability', 'client.capability'],
    ['bedroom tax', 'home.bedrooms'],
    ['nursery', 'now.childcare'],
    ['rent', 'home.rent'],
    ['capital', 'savings'],
    ['benefit cap', 'claims.benefitCapGraceUntil'],
    ['MIF', 'now.jobs[0].selfEmployment.gainful'],
    ['fares', 'now.workCosts'],
    ['PIP', 'client.pip.dailyLiving'],
    ['carer', 'client.caring'],
    ['auto-enrolment', 'scenarios[0].jobs[0].pension.kind'],
    ['SSP', 'scenarios[0].jobs[0].sick'],
    ['advance', 'months.advances'],
    ['free school meals', 'help'],
    ['joint tenancy', 'home.jointTenants.all'],
  ])('%s leads to %s', (typed, id) => {
    expect(found(typed).map((place) => place.id)).toContain(id.startsWith('now.jobs') ? id.replace('now', 'scenarios[0]') : id);
  });

  it('puts what has the name itself first', () => {
    expect(first('savings')).toBe('savings');
    expect(first('nation')).toBe('nation');
    expect(first('limited capability')).toBe('client.capability');
    expect(first('home and rent')).toBe('section Home and rent');
    expect(first('apprentice')).toBe('scenarios[0].jobs[0].apprentice');
  });

  it('finds nothing for nothing, and for words that nothing has', () => {
    expect(found('')).toEqual([]);
    expect(found('zebra crossing')).toEqual([]);
  });
});

describe('what is not asked as things are', () => {
  it('says what would make it asked, and leads there', () => {
    expect(found('bedroom tax')[0]).toMatchObject({
      path: 'home.tenure',
      note: 'Asked when the home is rented from a council or housing association.',
    });
    const [bedrooms] = found('bedroom tax', withAnswer(withJob, 'home.tenure', 'social-rent'));
    expect([bedrooms?.path, bedrooms?.note]).toEqual(['home.bedrooms', undefined]);
    expect(found('two-child limit')[0]).toMatchObject({ note: expect.stringContaining('child') as string });
  });

  it('is told of every answer that another one calls for', () => {
    const conditions = [
      ...Object.keys(ofPerson).map((key) => `person.${key}`),
      ...Object.keys(ofHousehold),
      ...Object.keys(ofSituation).map((key) => `situation.${key}`),
      ...Object.keys(ofJob).map((key) => `situation.jobs[].${key}`),
    ].filter((pattern) => fieldPatterns.includes(pattern) && !alwaysInSight.has(pattern));
    expect(conditions.filter((pattern) => askedWhen[pattern] === undefined)).toEqual([]);
  });

  it('leads to answers that the form has', () => {
    for (const { draft } of examples) {
      for (const { id, path, title, where } of placesOf(draft)) {
        expect([title, where].includes(''), id).toBe(false);
        expect(path, id).not.toContain('{');
      }
      const ids = placesOf(draft).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

// A date of birth gives way to an age in its own place; who works and how pay is entered are asked of every job.
const alwaysInSight = new Set(['person.born', 'situation.jobs[].pension', 'situation.jobs[].pay']);

it('has other words and conditions only for answers that there are', () => {
  expect([...Object.keys(synonyms), ...Object.keys(askedWhen)].filter((pattern) => !answerPatterns.includes(pattern))).toEqual([]);
});
