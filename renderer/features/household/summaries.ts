import type { Draft } from '#shared/ipc/contract';
import { isOf2011 } from '../../draft/dates.ts';
import { answerAt, isGroup, listAt, textAt, type Answer } from '../../draft/path.ts';
import { isMarked } from '../../draft/unknown.ts';
import { nameOfSituation } from '../../draft/situation-name.ts';
import { answerInWords } from '../../words/answers.ts';
import { benefitNames } from '../../words/benefits.ts';
import { longDate } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import { perWords } from '../../words/periods.ts';
import { labelOf, nations, outOfWorkBenefits, tenures } from './choices.ts';

/** One line for each section of the form while it is closed: what was entered, in the words of the field. */

export const whereSummary = (draft: Draft): string => joined([labelOf(nations, textAt(draft, 'nation')), rates(textAt(draft, 'asAt'))]);

/** "36 years old, LCWRA, PIP" */
export function personSummary(draft: Draft, path: string): string {
  const capability = textAt(draft, `${path}.capability`);
  return joined([
    ageOf(draft, path),
    capability === 'lcw' || capability === 'lcwra' ? capability.toUpperCase() : '',
    hasRate(answerAt(draft, `${path}.pip`)) ? benefitNames(textAt(draft, 'nation')).pip : '',
    hasRate(answerAt(draft, `${path}.dla`)) ? 'DLA' : '',
    isGroup(answerAt(draft, `${path}.caring`)) ? 'a carer' : '',
    answerAt(draft, `${path}.inClaim`) === false ? 'not part of the claim' : '',
  ]);
}

/** "2 children: 3 years old, born 1 May 2019" */
export function childrenSummary(draft: Draft): string {
  if (isMarked(draft, 'children')) return 'Not known';
  const ages = listAt(draft, 'children')
    .map((_, index) => ageOf(draft, `children[${index}]`))
    .filter((text) => text !== '');
  return counted(listAt(draft, 'children').length, 'child', 'children', 'No children', ages);
}

export const adultsSummary = (draft: Draft): string => counted(listAt(draft, 'nonDependants').length, 'adult', 'adults', 'Nobody else', []);

/** "Rented from a private landlord, £950 a month" */
export function homeSummary(draft: Draft): string {
  const tenure = textAt(draft, 'home.tenure');
  const councilTax = textAt(draft, 'home.councilTax.annual');
  return joined([
    tenure === '' ? '' : labelOf(tenures, tenure),
    amountText(draft, 'home.rent'),
    councilTax === '' ? '' : `council tax £${bare(councilTax)} a year`,
  ]);
}

/** "£2,500 saved, Universal Credit, Child Benefit" */
export function savingsSummary(draft: Draft): string {
  const savings = textAt(draft, 'savings');
  return joined([
    savings === '' ? '' : `£${bare(savings)} saved`,
    answerAt(draft, 'claims.universalCredit') === true ? 'Universal Credit' : isOf2011(draft) ? '' : 'no Universal Credit claim',
    isOf2011(draft) ? legacySummary(draft) : '',
    answerAt(draft, 'claims.childBenefit') === true ? 'Child Benefit' : '',
  ]);
}

/** "Income Support, tax credits, Housing Benefit": what was claimed before Universal Credit. */
export function legacySummary(draft: Draft): string {
  const outOfWork = textAt(draft, 'claims.legacy.outOfWork');
  const claimed = (['taxCredits', 'housingBenefit', 'councilTaxBenefit'] as const).filter(
    (benefit) => answerAt(draft, `claims.legacy.${benefit}`) === true,
  );
  return joined([
    outOfWork === '' || outOfWork === 'none' ? '' : labelOf(outOfWorkBenefits, outOfWork),
    ...claimed.map((benefit) => answerInWords(`claims.legacy.${benefit}`)),
  ]);
}

/** "16 hours at minimum wage, childcare, costs of working" */
export function situationSummary(draft: Draft, path: string): string {
  const situation = answerAt(draft, path);
  // A scenario that is named after its jobs has said them already.
  const isNamed = path === 'now' || textAt(draft, `${path}.name`).trim() !== '';
  const jobs = isNamed && isGroup(situation) ? nameOfSituation({ jobs: situation['jobs'] ?? [] }) : '';
  return joined([
    jobs,
    listAt(draft, `${path}.childcare`).length > 0 ? 'childcare' : '',
    listAt(draft, `${path}.workCosts`).length > 0 ? 'costs of working' : '',
  ]);
}

function ageOf(draft: Draft, path: string): string {
  const age = textAt(draft, `${path}.age`).trim();
  if (age !== '') return age === '1' ? '1 year old' : `${age} years old`;
  const born = textAt(draft, `${path}.born`);
  const [year = '', month = '', day = ''] = born.split('-');
  if (year === '' || month === '' || day === '') return '';
  return `born ${longDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)}`;
}

/** "£950 a month" for a group of an amount and a period; nothing while it is empty. */
export function amountText(draft: Draft, path: string): string {
  const amount = textAt(draft, `${path}.amount`).trim();
  return amount === '' ? '' : `£${bare(amount)} ${perWords(textAt(draft, `${path}.per`))}`.trim();
}

function counted(count: number, one: string, many: string, none: string, details: readonly string[]): string {
  if (count === 0) return none;
  return `${count} ${count === 1 ? one : many}${details.length > 0 ? `: ${details.join(', ')}` : ''}`;
}

const rates = (asAt: string): string => (asAt === '' ? '' : `rates of ${longDate(asAt)}`);
const bare = (amount: string): string =>
  pounds(amount.replaceAll(/[£,\s]/g, ''))
    .replace('£', '')
    .replace(/\.00$/, '');
const hasRate = (awarded: Answer | undefined): boolean =>
  isGroup(awarded) && Object.values(awarded).some((rate) => rate !== 'none' && rate !== '');

function joined(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
