import { describe, expect, it } from 'vitest';
import { pagesOf, samples } from './pages.ts';
import { ageOf, readingAge } from './reading-age.ts';

describe('the reading age of the client’s page', () => {
  it.each(samples())('is 11 or under on every page of %s', (_, household) => {
    for (const page of pagesOf(household)) expect(readingAge(page)).toBeLessThanOrEqual(11);
  });

  it('is that of the published formula', () => {
    // 0.39 × 6 words a sentence + 11.8 × 1 syllable a word − 15.59 is the grade −1.45.
    expect(ageOf('The cat sat on the mat.')).toBeCloseTo(3.55, 2);
    expect(ageOf('Entitlement conditionality necessitates comprehensive administrative reconsideration.')).toBeGreaterThan(30);
  });
});
