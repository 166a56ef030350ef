import { describe, expect, it } from 'vitest';
import { calculate, figuresOf, settledAsShown } from '#rules';
import { caseSchema, type Case } from '#shared/case/schema';
import { caseThatStops } from '../../../renderer/calculation/case-that-stops.ts';
import { stopAnswer } from '../../../renderer/features/three-questions/stop-path.ts';
import { longDate, monthAndYear } from '../../../renderer/words/dates.ts';
import { pounds } from '../../../renderer/words/money.ts';
import { clientPage } from '../../../renderer/features/client-page/content/client-page.ts';
import { samples, saidOn, subjectOf } from './pages.ts';

const said = (entered: Case, situation: string): string => saidOn(clientPage(subjectOf(entered, situation)));

/** The stop that the screen shows before anything is chosen. */
function onScreen(entered: Case, situation: string) {
  const asked = caseThatStops(settledAsShown(entered, figuresOf({})), situation, '6');
  return asked && calculate(asked.case, { monthsAfterStop: 6 }).stopping?.[0];
}

describe('what if I have to stop, on the page and on the screen', () => {
  it.each(samples())('is one answer for %s', (_, entered) => {
    for (const { id } of entered.scenarios) {
      const stop = onScreen(entered, id);
      if (stop === undefined) continue;
      const text = said(entered, id);
      expect(text).toContain(longDate(stop.stopsOn));
      const least = stop.lowestMonth;
      if (least === undefined || Number(least.left) < 10 || !text.includes('with the least money')) continue;
      const left = pounds(`${Math.round(Number(least.left))}`).replace('.00', '');
      expect(text).toContain(`The month with the least money would be ${monthAndYear(least.month)}. You would have about ${left} left.`);
    }
  });

  it('says what the benefit cap would take where no grace period follows, and that nothing of it is lost', () => {
    const capped = Object.fromEntries(samples())['large-family-at-the-cap.json'];
    if (capped === undefined) throw new Error('There is no sample.');
    for (const { id } of capped.scenarios) {
      const stop = onScreen(capped, id);
      if (stop === undefined) throw new Error('Nothing is said of a stop.');
      const amount = stop.ledger.find(({ code }) => code === 'benefit-cap')?.amount;
      if (amount === undefined) throw new Error('The cap takes nothing.');
      expect(stopAnswer(stop, false).sentence).toContain(`The benefit cap would then take ${pounds(amount)} a month off.`);
      expect(stopAnswer(stop, false).sentence).not.toContain('grace');
      expect(said(capped, id)).toContain(`The benefit cap would then take ${pounds(amount)} a month off your money.`);
    }
  });
});

describe('the first months', () => {
  it('have no days of payments where the day of the assessment periods is not known', () => {
    for (const [, entered] of samples()) {
      if (!entered.claims.universalCredit) continue;
      const { assessmentPeriodStarts: _, ...claims } = entered.claims;
      const { universalCreditSince: __, ...months } = entered.months ?? {};
      const unknown = caseSchema.parse({ ...entered, claims, months });
      for (const { id } of unknown.scenarios) {
        const text = said(unknown, id);
        expect(text).toContain('We do not know the dates of your assessment period.');
        expect(text).not.toContain('Left that month');
        expect(text).not.toContain('with the least money');
        expect(text).not.toMatch(/Universal Credit (comes on|from) \d/);
        if (entered.claims.assessmentPeriodStarts !== undefined) expect(said(entered, id)).toContain('Left that month');
      }
    }
  });
});
