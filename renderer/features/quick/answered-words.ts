import type { Draft } from '#shared/ipc/contract';
import { answerAt, isGroup, listAt, textAt } from '../../draft/path.ts';
import { nameOfSituation } from '../../draft/situation-name.ts';
import { isMarked } from '../../draft/unknown.ts';
import { benefitNames } from '../../words/benefits.ts';
import { longDate } from '../../words/dates.ts';
import { pounds as written } from '../../words/money.ts';
import { perWords } from '../../words/periods.ts';
import { jobPath, type QuestionId } from './questions.ts';
import { decisions, decisionsWithOneRate, homes, nations, takenFor } from './words.ts';
import { partnerWork, worksNow } from './work.ts';

const dontKnow = 'Don’t know';

/** What was answered to a question, in a few words. */
export function answeredWords(draft: Draft, question: QuestionId): string {
  switch (question) {
    case 'age':
      return ageOf(draft, 'client');
    case 'partner':
      if (isMarked(draft, 'partner')) return dontKnow;
      return isGroup(answerAt(draft, 'partner')) ? `Yes, ${ageOf(draft, 'partner')}` : 'No';
    case 'children':
      if (isMarked(draft, 'children')) return dontKnow;
      return (
        listAt(draft, 'children')
          .map((_, index) => ageOf(draft, `children[${index}]`))
          .join(', ') || 'None'
      );
    case 'home':
      return [chosen(draft, 'home.tenure', homes), isMarked(draft, 'home.rent.amount') ? 'rent not known' : rentOf(draft)]
        .filter((text) => text !== '')
        .join(', ');
    case 'place':
      return [chosen(draft, 'nation', nations), isMarked(draft, 'home.lhaMonthly') ? 'area not known' : textAt(draft, 'place.brma')]
        .filter((text) => text !== '')
        .join(', ');
    case 'council-tax':
      if (isMarked(draft, 'home.councilTax')) return dontKnow;
      return pounds(textAt(draft, 'home.councilTax.annual'), 'year') || 'None entered';
    case 'savings':
      return isMarked(draft, 'savings') ? dontKnow : pounds(textAt(draft, 'savings'), '');
    case 'health':
      return healthOf(draft);
    case 'pip':
      return pipOf(draft);
    case 'work':
      return workOf(draft, 'client');
    case 'partner-work':
      return workOf(draft, 'partner');
    case 'job':
      return nameOfSituation(answerAt(draft, 'scenarios[0]'));
    default:
      return question satisfies never;
  }
}

/** What is taken for granted because it is not known and cannot be counted in several ways. */
export function takenForGranted(draft: Draft): string[] {
  return [partnerWork, 'home.councilTax'].flatMap((path) => {
    const text = takenFor[path];
    return text !== undefined && isMarked(draft, path) ? [text] : [];
  });
}

function ageOf(draft: Draft, path: string): string {
  if (isMarked(draft, `${path}.age`)) return dontKnow;
  const born = textAt(draft, `${path}.born`);
  return textAt(draft, `${path}.age`) || (/^\d{4}-\d{2}-\d{2}$/.test(born) ? `born ${longDate(born)}` : '');
}

const chosen = (draft: Draft, path: string, choices: readonly { id: string; label: string }[]): string =>
  isMarked(draft, path) ? dontKnow : (choices.find(({ id }) => id === textAt(draft, path))?.label ?? '');

const rentOf = (draft: Draft): string => pounds(textAt(draft, 'home.rent.amount'), textAt(draft, 'home.rent.per'));

const pounds = (text: string, per: string): string => (text.trim() === '' ? '' : `${poundsOf(text)} ${perWords(per)}`.trim());

function healthOf(draft: Draft): string {
  if (isMarked(draft, 'client.capability')) return dontKnow;
  const decided = textAt(draft, 'client.capability');
  const rate = textAt(draft, 'client.lcwraRate');
  const id = decided === 'lcwra' && rate !== '' && !isMarked(draft, 'client.lcwraRate') ? rate : decided || 'none';
  return [...decisions, ...decisionsWithOneRate].find((choice) => choice.id === id)?.label ?? '';
}

function pipOf(draft: Draft): string {
  const part = (key: string) => (isMarked(draft, `client.pip.${key}`) ? 'don’t know' : textAt(draft, `client.pip.${key}`) || 'none');
  const [daily, mobility] = [part('dailyLiving'), part('mobility')];
  return daily === 'none' && mobility === 'none'
    ? `No ${benefitNames(textAt(draft, 'nation')).pip}`
    : `Daily living: ${daily}, mobility: ${mobility}`;
}

function workOf(draft: Draft, who: 'client' | 'partner'): string {
  const works = worksNow(draft, who);
  if (works !== 'yes') return works === 'no' ? 'No' : dontKnow;
  const job = answerAt(draft, jobPath(draft, 'now', who));
  return job === undefined ? '' : nameOfSituation({ jobs: [job] });
}

/** "£1,500" as a sum is written; what is no number as it was typed. */
function poundsOf(text: string): string {
  const bare = text.replaceAll(/[£,\s]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(bare) ? written(bare).replace(/\.00$/, '') : text;
}
