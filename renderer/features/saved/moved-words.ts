import type { Cause, Changed, Moved } from '#shared/calculation/moved';
import type { Case } from '#shared/case/schema';
import { answerWords } from '../../words/answers.ts';
import { longDate, withLongDates } from '../../words/dates.ts';
import { valueWords } from '../../words/values.ts';

/** What the kinds of causes are called, and what each means. */
export const kindWords: Record<Cause['kind'], { heading: string; help: string }> = {
  correction: { heading: 'Corrections of Taper', help: 'The same answers, date and rates give another amount under the rules of today.' },
  input: { heading: 'Answers', help: 'Entered otherwise than when it was saved.' },
  time: { heading: 'Time that has passed', help: 'Birthdays, and terms that have begun or run out.' },
  law: { heading: 'Changes of the law', help: 'Another text of the law holds.' },
  figure: { heading: 'Rates and limits', help: 'Another amount, rate or limit holds.' },
  together: { heading: 'What only stands together', help: 'The steps between could not be worked out one by one.' },
};

/** What a cause is called: the answer as the form calls it, with whose it is, or the name of the rule or figure. */
export function causeTitle(changed: readonly Changed[], subject: Case): string {
  const titles = [...new Set(changed.map((each) => changedTitle(each, subject)))];
  const shown = titles.slice(0, 3).join('; ');
  return titles.length > 3 ? `${shown} and ${titles.length - 3} more` : shown;
}

export function changedTitle({ kind, path, title }: Changed, subject: Case): string {
  const label = path === undefined ? undefined : answerWords(path)?.label;
  if (kind !== 'input' || path === undefined || label === undefined) return withWhom(path, sentence(withLongDates(title)), subject);
  return withWhom(path, label, subject);
}

/** "was 16, is 20", with since when and by which law. */
export function changedDetail({ before, after, since, law, pack }: Changed): string {
  const values =
    before === undefined && after === undefined
      ? []
      : [`Was ${before === undefined ? 'not there' : valueWords(before)}, is ${after === undefined ? 'not there' : valueWords(after)}.`];
  return [
    ...values,
    ...(since === undefined ? [] : [`Since ${longDate(since)}.`]),
    ...(pack === undefined ? [] : [`From rate pack ${pack}.`]),
    ...(law === undefined ? [] : [`${law}.`]),
  ].join(' ');
}

/** "the law of 15 June 2025, edition 2026.1" */
export const madeByWords = ({ asAt, edition, pack }: Moved['from']): string =>
  `rates of ${longDate(asAt)}, edition ${edition}${pack === undefined ? '' : `, rate pack ${pack.name}`}`;

function withWhom(path: string | undefined, words: string, subject: Case): string {
  const whom = path === undefined ? undefined : whomAt(path, subject);
  return whom === undefined ? words : `${whom}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function whomAt(path: string, { scenarios, now }: Case): string | undefined {
  if (/^now\b/.test(path)) return now.name ?? 'As I am now';
  const scenario = /^scenarios\[(\d+)\]/.exec(path)?.[1];
  if (scenario !== undefined) return scenarios[Number(scenario)]?.name ?? 'A situation';
  const child = /^children\[(\d+)\]/.exec(path)?.[1];
  if (child !== undefined) return `Child ${Number(child) + 1}`;
  const other = /^nonDependants\[(\d+)\]/.exec(path)?.[1];
  if (other !== undefined) return `Other adult ${Number(other) + 1}`;
  return path.startsWith('client.') ? 'You' : path.startsWith('partner.') ? 'Partner' : undefined;
}

const sentence = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
