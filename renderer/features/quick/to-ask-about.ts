import type { Result, Status } from '#shared/calculation/result';

/** Something to ask a benefits adviser about, or that stays as it is. */
export interface Told {
  name: string;
  text: string;
  /** The answer of the case that would settle it. */
  path?: string;
}

const worth = ['at-risk', 'lost', 'unknown'] as const;

/** What a benefits adviser should look at: what is at risk or cannot be told, and help that may be missing. What was refused stands above. */
export function toAskAbout({ status, questions = [] }: Result): Told[] {
  const told = worth.flatMap((wanted) => together(status.filter(({ state }) => state === wanted)));
  const missing = questions.map(({ text, path }) => ({ name: '', text, ...(path !== undefined && path !== '' && { path }) }));
  return [...told, ...missing].filter((item, index, all) => all.findIndex(({ text }) => text === item.text) === index);
}

const nameOf = ({ name, code }: Status): string => name ?? code.replaceAll('-', ' ');

/** Things of which the same is said but for their names are said once: all that turns on one answer that is not known. */
function together(entries: readonly Status[]): Told[] {
  const alike = Map.groupBy(entries, (entry) => entry.text.replace(nameOf(entry), ''));
  return [...alike].flatMap(([said, [first, ...more]]): Told[] => {
    if (first === undefined) return [];
    if (more.length === 0 || said === first.text) return [first, ...more].map((entry) => ({ name: nameOf(entry), text: entry.text }));
    const names = [...new Set([first, ...more].map(nameOf))];
    return [
      {
        name: names.join(', '),
        text: said
          .trim()
          .replace(/^turns on/, 'They turn on')
          .replace('. It may', '. Each may'),
      },
    ];
  });
}

/** The health decision and the disability benefits first: whether they are safe is what is asked first. */
const first = ['lcwra', 'lcwra-rate', 'pip', 'adult-disability-payment', 'dla'];

/** Rules that stay as they are, and are nothing that somebody has. */
const rules = [
  'benefit-cap',
  'housing-type',
  'savings-above-limit',
  'universal-credit-not-claimed',
  'what-is-expected',
  'minimum-income-floor',
  'surplus-earnings',
];

/** What stays as it is in every job that is thought of, by name. */
export function whatStays({ status }: Result): string[] {
  const kept = status.filter(({ state, code }) => state === 'kept' && !rules.includes(code));
  const others = new Set(status.filter(({ state }) => state !== 'kept').map(nameOf));
  const rank = ({ code }: Status) => (first.includes(code) ? first.indexOf(code) : first.length);
  return [...new Set(kept.toSorted((one, other) => rank(one) - rank(other)).map(nameOf))].filter((name) => !others.has(name));
}
