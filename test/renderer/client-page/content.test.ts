import { describe, expect, it } from 'vitest';
import { caseSchema, type Case } from '#shared/case/schema';
import { generateCase } from '#test/households/generate';
import { clientPage } from '../../../renderer/features/client-page/content/client-page.ts';
import type { PageSubject } from '../../../renderer/features/client-page/content/page.ts';
import { thingOf } from '../../../renderer/features/client-page/content/things.ts';
import { partsOf } from '../../../renderer/words/client/speak.ts';
import { saidOn, samples, subjectOf } from './pages.ts';

const sample = (name: string): Case => {
  const found = samples().find(([file]) => file === `${name}.json`);
  if (found === undefined) throw new Error(`There is no sample ${name}.`);
  return found[1];
};

const said = (entered: Case, situation: string, more?: Partial<PageSubject>): string =>
  saidOn(clientPage(subjectOf(entered, situation, more)));

const library = sample('single-lcwra-pip-sixteen-hours');

describe('the client’s page', () => {
  it('answers the three questions first, with the sums of the result', () => {
    const text = said(library, 'sixteen-hours');
    expect(text).toMatch(/Would I be worse off\?\nNo\. You would have about £\d+ more each month\./);
    expect(text.indexOf('Would I be worse off?')).toBeLessThan(text.indexOf('What would I lose?'));
    expect(text.indexOf('What would I lose?')).toBeLessThan(text.indexOf('What if I have to stop?'));
    const { result } = subjectOf(library, 'sixteen-hours');
    const gain = Math.round(Number(result.comparisons.find(({ to }) => to === 'sixteen-hours')?.gain?.month));
    expect(text).toContain(`about £${gain} more each month`);
  });

  it('says that a page is not checked until it is signed, and then by whom', () => {
    expect(said(library, 'sixteen-hours')).toContain('Not yet checked by an adviser.');
    const signed = said(library, 'sixteen-hours', { signed: { at: '2026-11-26T10:00:00.000Z', adviser: 'JB' } });
    expect(signed).toContain('Checked and signed by JB on 26 November 2026.');
    expect(signed).not.toContain('Not yet checked');
  });

  it('gives no figure where the rules refuse', () => {
    const refused = caseSchema.parse({
      ...library,
      client: { ...library.client, otherIncome: [{ kind: 'savings-interest', amount: '900.00', per: 'year' }] },
    });
    const text = said(refused, 'sixteen-hours');
    expect(text).toContain('We do not know yet.\nWe could not work out all the sums for this job, so we give no figure.');
    expect(text).not.toContain('Money left');
  });

  it('gives bounds and no single figure where not everything is known', () => {
    const ranged = caseSchema.parse({ ...library, notKnown: [{ path: 'client.capability' }] });
    const text = said(ranged, 'sixteen-hours');
    expect(text).toMatch(/No\. You would have between £\d+ and £\d+ more each month\./);
    expect(text).toContain('We do not know all the facts yet, so we can not give you one figure.');
    expect(text).not.toMatch(/about £\d+ (more|less)/);
    expect(text).toContain('The dates and sums on this page use the facts that leave you with the least.');
    expect(text).toMatch(/£[\d,.]+ to £[\d,.]+/);
  });

  it('shows no months where they would be worked out by other figures than the answer', () => {
    expect(said(library, 'sixteen-hours', { timeline: 'older' })).toContain('worked out with older rates, so the months are not shown');
    expect(said(library, 'sixteen-hours', { timeline: undefined })).toContain('We could not work out these months.');
  });

  it('tells only those whom the case gives a reason to tell', () => {
    const text = said(library, 'sixteen-hours');
    expect(text).toContain('Your Universal Credit journal\nSay that you have a job');
    expect(text).toContain('The PIP office\nYou do not have to tell them about a job.');
    expect(text).not.toContain('Carer’s Allowance office');
    expect(said(sample('couple-with-a-carer'), 'twenty-hours')).toContain('The Carer’s Allowance office');
    expect(said(sample('self-employed-gardener'), 'with-a-job')).toContain('Say what you were paid and what you spent');
    expect(said(sample('lone-parent-nursery-fees'), 'twenty-hours')).toContain('Say what you paid for childcare');
    expect(said(sample('esa-permitted-work'), 'within-the-limit')).toContain('Ask for form PW1');
    expect(said(sample('supported-housing'), 'ten-hours')).toContain('Ask about your Housing Benefit.');
  });

  it('says by when Universal Credit has to be claimed again after a break', () => {
    const twoMonths = {
      ...library,
      scenarios: library.scenarios.map((scenario) => ({
        ...scenario,
        jobs: scenario.jobs.map((job) => ({ ...job, startsOn: '2026-12-01', pay: { hourly: '40.00', hoursPerWeek: '37' } })),
        stops: { on: '2027-03-31', kind: 'job-ends' as const },
      })),
    };
    const text = said(caseSchema.parse(twoMonths), 'sixteen-hours');
    expect(text).toMatch(/You would get no Universal Credit from \d+ \w+ \d{4} to \d+ \w+ \d{4}, because of your pay\./);
    expect(text).toMatch(/Ask for it again from .* and by .*\. Then you do not have to wait five weeks/);
    expect(text).not.toContain('We chose that day');
  });

  it('writes a page for every household that there can be, with a plain name for all that it tells of', () => {
    const nameless = new Set<string>();
    for (let seed = 1; seed <= 150; seed += 1) {
      const household = caseSchema.parse(generateCase(seed));
      for (const { id } of household.scenarios) {
        const subject = subjectOf(household, id, { timeline: undefined });
        for (const { sections } of [clientPage(subject)]) expect(sections).toHaveLength(6);
        for (const { code } of subject.result.status) if (thingOf(code, household.nation) === undefined) nameless.add(code);
        for (const { code } of subject.stopping?.ledger ?? []) if (thingOf(code, household.nation) === undefined) nameless.add(code);
      }
    }
    expect([...nameless].toSorted()).toEqual(['housing-type', 'sanction', 'savings-above-limit', 'universal-credit-not-claimed']);
  });

  it('fills every place of every sentence', () => {
    for (const [, household] of samples()) {
      for (const { id } of household.scenarios) expect(saidOn(clientPage(subjectOf(household, id)))).not.toMatch(/[{}[\]]|undefined|NaN/);
    }
    expect(partsOf({ key: 'lose.lcwra-at-risk', values: {} }, 'en').some(({ isName }) => isName)).toBe(true);
  });
});
