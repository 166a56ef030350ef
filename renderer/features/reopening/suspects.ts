import type { Draft } from '#shared/ipc/contract';
import { answerAt, isGroup, listAt, textAt } from '../../draft/path.ts';

/** Something that changes often, and the answer that says it. */
export interface Suspect {
  label: string;
  path: string;
}

/** What is usually different when a case is opened again, with where each is answered in this draft. */
export function suspectsIn(draft: Draft): Suspect[] {
  const job = ['now', ...listAt(draft, 'scenarios').map((_, index) => `scenarios[${index}]`)]
    .map((situation) => `${situation}.jobs`)
    .find((jobs) => listAt(draft, jobs).length > 0);
  const isRented = textAt(draft, 'home.tenure').endsWith('rent') || isGroup(answerAt(draft, 'home.rent'));
  const people = isGroup(answerAt(draft, 'partner')) ? (['client', 'partner'] as const) : (['client'] as const);
  const whose = (person: string) => (people.length === 1 ? '' : person === 'client' ? ' (you)' : ' (partner)');
  return [
    { label: 'Hours', path: job === undefined ? 'now.jobs' : `${job}[0].pay.hoursPerWeek` },
    { label: 'Pay', path: job === undefined ? 'now.jobs' : `${job}[0].pay` },
    { label: 'Rent or home', path: isRented ? 'home.rent' : 'home.tenure' },
    { label: 'Children', path: 'children' },
    { label: 'Others at home', path: 'nonDependants' },
    ...people.map((person) => ({ label: `A decision on health${whose(person)}`, path: `${person}.capability` })),
    ...people.map((person) => ({ label: `PIP or DLA${whose(person)}`, path: `${person}.pip.dailyLiving` })),
    { label: 'Another benefit', path: 'claims.universalCredit' },
    { label: 'Savings', path: 'savings' },
    { label: 'A new award letter', path: 'statement' },
  ];
}
