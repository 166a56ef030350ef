import { asMoney, lawDatedBy, Money, Refused, type The } from '../engine/index.ts';
import { ageOnTheDay, claimsNewStyleJsa, newStyleEsaGroup, type Person } from '../facts/index.ts';
import { esaRegs2013, jsaRegs2013 } from '../instruments.ts';
import { occupationalPension } from '../other-income/index.ts';
import { isInPaidWork } from '../pay/index.ts';
import { uprated } from '../years.ts';

const { figure, rule } = lawDatedBy('day');

const upratedFigure = (id: string, title: string, law: ReturnType<typeof esaRegs2013>, amounts: readonly [string, string, string]) =>
  figure(id, title, asMoney('week'), law, uprated(...amounts));

const esaUnder25 = upratedFigure('esa.assessment-under-25', 'New Style ESA, assessment phase, under 25', esaRegs2013('62(1)(b)'), [
  '71.70',
  '72.90',
  '75.65',
]);
const esaMain = upratedFigure('esa.main', 'New Style ESA', esaRegs2013('62(1)(a)'), ['90.50', '92.05', '95.55']);
const esaSupportComponent = upratedFigure('esa.support-component', 'support component', esaRegs2013('62(2)'), ['47.70', '48.50', '50.35']);
const jsaUnder25 = upratedFigure('jsa.under-25', 'New Style JSA, under 25', jsaRegs2013('49(1)(a)'), ['71.70', '72.90', '75.65']);
const jsaFrom25 = upratedFigure('jsa.from-25', 'New Style JSA, 25 and over', jsaRegs2013('49(1)(b)'), ['90.50', '92.05', '95.55']);

/**
 * What New Style ESA is worth a week to the person before any overlap.
 * Refused beside a job: permitted work is not in this version.
 */
export const newStyleEsaRate = rule('esa.rate', 'New Style ESA before any overlap', esaRegs2013('62'), (the, person: Person) => {
  const group = the(newStyleEsaGroup, person);
  if (group === 'none') return Money.nil('week');
  if (the(isInPaidWork, person)) {
    throw new Refused(
      'new-style-esa-with-work',
      `${person.path}.newStyleEsa`,
      'New Style ESA beside paid work turns on the permitted-work rules, which Taper does not cover yet. Ask a benefits adviser before starting.',
    );
  }
  refuseBesidePension(the, person, `${person.path}.newStyleEsa`);
  if (group === 'support') return the(esaMain).plus(the(esaSupportComponent));
  return group === 'assessment' && the(ageOnTheDay, person) < 25 ? the(esaUnder25) : the(esaMain);
});

/** What New Style JSA is worth a week to the person before any overlap. Refused beside a job. */
export const newStyleJsaRate = rule('jsa.rate', 'New Style JSA before any overlap', jsaRegs2013('49'), (the, person: Person) => {
  if (!the(claimsNewStyleJsa, person)) return Money.nil('week');
  if (the(isInPaidWork, person)) {
    throw new Refused(
      'new-style-jsa-with-work',
      `${person.path}.newStyleJsa`,
      'New Style JSA beside paid work is not covered yet. Ask a benefits adviser before starting.',
    );
  }
  refuseBesidePension(the, person, `${person.path}.newStyleJsa`);
  return the(ageOnTheDay, person) < 25 ? the(jsaUnder25) : the(jsaFrom25);
});

/** Welfare Reform Act 2007 s 3 and Jobseekers Act 1995 s 4: a pension from a former job lowers these benefits; not in this version. */
function refuseBesidePension(the: The, person: Person, path: string): void {
  if (the(occupationalPension, person).isNil()) return;
  throw new Refused(
    'new-style-benefit-with-pension',
    path,
    'An occupational pension can lower New Style ESA or JSA, which Taper does not cover yet. Ask a benefits adviser.',
  );
}
