import type { Draft } from '#shared/ipc/contract';
import { isGroup, listAt } from '../../draft/path.ts';
import { answerPatterns, answerWords } from '../../words/answers.ts';
import { askedWhen } from './asked-when.ts';
import type { Place } from './place.ts';
import { sectionPlaces, sectionOf } from './sections.ts';
import { synonyms } from './synonyms.ts';

/** Every field, section and part of the form, for the case as it stands. */
export function placesOf(draft: Draft): Place[] {
  return [...sectionPlaces(draft), ...fieldPatterns.flatMap((pattern) => placesOfPattern(draft, pattern))];
}

/** What is no field of its own: a group whose members are fields, or an item of a list. A typed scheme is one place. */
const noField = new Set([
  'scenarios',
  'person.pip',
  'person.dla',
  'person.otherIncome[]',
  'person.otherIncome[].kind',
  'person.otherIncome[].amount',
  'person.lcwraBreak',
  'home.jointTenants',
  'home.councilTax',
  'claims.transitional',
  'claims.legacy',
  'statement',
  'statement.entitlement',
  'statement.deductions',
  'months',
  'months.councilTaxInstalments',
  'help[].kind',
  'help[].worth',
  'situation.jobs[].selfEmployment',
  'situation.jobs[].overtime',
  'situation.jobs[].thisTaxYear',
  'situation.jobs[].pension',
  'situation.childcare[].amount',
  'situation.childcare[].inAdvance',
  'situation.childcare[].inHolidays',
]);
const ofList = /^(months\.[a-zA-Z]+|situation\.workCosts|situation\.jobs\[\]\.selfEmployment\.expenses)\[\]/;

/** The answers that have a field in the form. */
export const fieldPatterns = answerPatterns.filter(
  (pattern) =>
    !noField.has(pattern) &&
    !pattern.startsWith('notKnown') &&
    !pattern.startsWith('home.councilTax.scheme.') &&
    !ofList.test(pattern) &&
    !(
      pattern.endsWith('.amount') &&
      pattern !== 'situation.jobs[].pay.amount' &&
      answerPatterns.includes(pattern.replace(/\.amount$/, ''))
    ),
);

function placesOfPattern(draft: Draft, pattern: string): Place[] {
  return ownersOf(draft, pattern).flatMap(({ owner, path, missing }): Place[] => {
    const words = answerWords(path);
    if (words === undefined) return [];
    const asked = askedWhen[pattern];
    const applies = missing === undefined && (asked?.applies(draft, owner) ?? true);
    const lead = missing?.leads ?? asked?.leads.replace('{owner}', owner) ?? path;
    return [
      {
        id: path,
        title: words.label,
        where: sectionOf(draft, path),
        words: `${synonyms[pattern] ?? ''} ${words.brief ?? ''} ${words.help ?? ''}`,
        path: applies ? path : lead,
        ...(!applies && { note: missing?.when ?? asked?.when ?? '' }),
      },
    ];
  });
}

interface Owner {
  owner: string;
  path: string;
  missing?: { when: string; leads: string };
}

/** Whose answer it is, for each that there is: persons, children, situations and their jobs. Where there is none, what to add first. */
function ownersOf(draft: Draft, pattern: string): Owner[] {
  if (pattern.startsWith('person.')) {
    const own = pattern.slice('person.'.length);
    const client = own === 'inClaim' ? [] : [{ owner: 'client', path: `client.${own}` }];
    const noPartner = { when: 'Asked when there is a partner.', leads: 'partner' };
    const partner = { owner: 'partner', path: `partner.${own}`, ...(!isGroup(draft['partner']) && { missing: noPartner }) };
    return [...client, partner];
  }
  const [, list, own = ''] = /^(children|nonDependants)\[\]\.(.*)$/.exec(pattern) ?? [];
  if (list !== undefined) {
    const added = {
      when: list === 'children' ? 'Asked when there is a child.' : 'Asked when another adult lives in the home.',
      leads: list,
    };
    const items = listAt(draft, list).map((_, index) => ({ owner: `${list}[${index}]`, path: `${list}[${index}].${own}` }));
    return items.length > 0 ? items : [{ owner: `${list}[0]`, path: `${list}[0].${own}`, missing: added }];
  }
  if (!pattern.startsWith('situation.')) return [{ owner: '', path: pattern }];
  const situations = ['now', ...listAt(draft, 'scenarios').map((_, index) => `scenarios[${index}]`)];
  const ofSituation = pattern.slice('situation.'.length);
  if (!ofSituation.startsWith('jobs[].')) {
    // What is looked for is mostly of a job, such as its childcare: situations with one come first.
    const hasJob = (owner: string): number => (listAt(draft, `${owner}.jobs`).length > 0 ? 0 : 1);
    const inOrder = situations.toSorted((one, other) => hasJob(one) - hasJob(other));
    return inOrder.filter((owner) => mayHave(owner, pattern)).map((owner) => ({ owner, path: `${owner}.${ofSituation}` }));
  }
  const ofJob = ofSituation.slice('jobs[].'.length);
  const jobs = situations.flatMap((owner) =>
    listAt(draft, `${owner}.jobs`).map((_, index) => ({ owner: `${owner}.jobs[${index}]`, path: `${owner}.jobs[${index}].${ofJob}` })),
  );
  const noJob = { when: 'Asked of a job.', leads: situations.at(-1) === undefined ? 'now.jobs' : `${situations.at(-1)}.jobs` };
  return jobs.length > 0 ? jobs : [{ owner: 'now.jobs[0]', path: `now.jobs[0].${ofJob}`, missing: noJob }];
}

// What only a what-if can have is not listed for the present where there is a what-if.
const mayHave = (owner: string, pattern: string): boolean =>
  owner !== 'now' || !onlyThought.has(pattern.replace(/^situation\.([a-zA-Z]+).*$/, '$1'));
const onlyThought = new Set(['name', 'asAt', 'startsOn', 'stops', 'councilTaxAssessedWeeklyIncome']);
