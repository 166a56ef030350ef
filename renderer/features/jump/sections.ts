import type { Draft } from '#shared/ipc/contract';
import { isGroup, isWithin, listAt } from '../../draft/path.ts';
import { nameOfSituation } from '../../draft/situation-name.ts';
import type { Place } from './place.ts';

/** The sections of the form, with the answers they hold, and their parts. */
const sections: { title: string; holds: string[]; words: string; parts?: [title: string, path: string][] }[] = [
  { title: 'Where and when', holds: ['nation', 'asAt', 'reference', 'place.greaterLondon', 'projection'], words: 'date' },
  { title: 'You', holds: ['client'], words: 'client, claimant', parts: partsOf('client') },
  { title: 'Partner', holds: ['partner', 'married'], words: 'couple, spouse', parts: partsOf('partner') },
  { title: 'Children', holds: ['children'], words: 'kids, dependants' },
  { title: 'Others in the home', holds: ['nonDependants'], words: 'non-dependants, adults' },
  {
    title: 'Home and rent',
    holds: ['home', 'place.brma', 'place.council'],
    words: 'housing, council tax',
    parts: [['More about the rent', 'home.serviceChargeNotCovered']],
  },
  {
    title: 'Savings and claims',
    holds: ['savings', 'claims', 'help'],
    words: 'capital, benefits',
    parts: [
      ['From the award statement', 'claims.assessmentPeriodStarts'],
      ['Help that goes with a benefit', 'help'],
    ],
  },
  { title: 'Statement', holds: ['statement.from', 'statement'], words: 'UC statement, award, payment, reconcile' },
  {
    title: 'Days of payment',
    holds: ['months'],
    words: 'months ahead, calendar, pay dates',
    parts: [
      ['Universal Credit payments', 'months.universalCreditSince'],
      ['Pay days of other benefits', 'months.benefitPayDays'],
      ['Rent and council tax days', 'months.rentDueOn'],
      ['Other repayments', 'months.repayments'],
      ['School holidays', 'months.schoolHolidays'],
    ],
  },
];

function partsOf(person: string): [string, string][] {
  return [
    ['Health and work', `${person}.capability`],
    ['Disability benefits', `${person}.pip`],
    ['Caring for somebody', `${person}.caring`],
    ['New Style ESA or JSA', `${person}.newStyleEsa`],
    ['Other income', `${person}.otherIncome`],
    ['Tax, student loans and study', `${person}.student`],
  ];
}

/** The sections and parts of the case as it stands, each situation one of them. */
export function sectionPlaces(draft: Draft): Place[] {
  const ofHousehold = sections.flatMap(({ title, holds: [path = ''], words, parts = [] }): Place[] => [
    { id: `section ${title}`, title, where: 'Section', words, path },
    ...parts
      .filter(([, part]) => !part.startsWith('partner.') || isGroup(draft['partner']))
      .map(([name, part]) => ({ id: `part ${part}`, title: name, where: title, words: '', path: part })),
  ]);
  const situations = ['now', ...listAt(draft, 'scenarios').map((_, index) => `scenarios[${index}]`)].map((path, index) => ({
    id: `section ${path}`,
    title: index === 0 ? 'As I am now' : nameOfSituation(listAt(draft, 'scenarios')[index - 1]),
    where: index === 0 ? 'Section' : 'What if',
    words: 'situation, job, scenario, what if',
    path: `${path}.jobs`,
  }));
  return [...ofHousehold, ...situations];
}

/** Where an answer is: its section, and whose it is among several. */
export function sectionOf(draft: Draft, path: string): string {
  const [, list, index] = /^(children|nonDependants)\[(\d+)\]/.exec(path) ?? [];
  if (list !== undefined) return `${list === 'children' ? 'Child' : 'Adult'} ${Number(index) + 1}`;
  if (path.startsWith('now') || path.startsWith('scenarios')) return situationOf(draft, path);
  return sections.find(({ holds }) => holds.some((own) => isWithin(path, own)))?.title ?? '';
}

function situationOf(draft: Draft, path: string): string {
  const owner = /^(now|scenarios\[\d+\])/.exec(path)?.[0] ?? 'now';
  const scenario = listAt(draft, 'scenarios')[Number(/\d+/.exec(owner)?.[0])];
  const name = owner === 'now' ? 'As I am now' : nameOfSituation(scenario);
  const [, job] = /\.jobs\[(\d+)\]/.exec(path) ?? [];
  return job === undefined || listAt(draft, `${owner}.jobs`).length < 2 ? name : `${name}, job ${Number(job) + 1}`;
}
