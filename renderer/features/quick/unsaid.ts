import type { Draft } from '#shared/ipc/contract';
import { textAt } from '../../draft/path.ts';
import { isMarked } from '../../draft/unknown.ts';
import { askedOf, hasPartner, problemsOf, type QuestionId } from './questions.ts';
import { worksNow } from './work.ts';

/** The two parts of PIP, or of Adult Disability Payment. */
export const pipParts = ['client.pip.dailyLiving', 'client.pip.mobility'] as const;

/**
 * Whether a question that is asked by a choice has none yet. "No" to a partner or to work leaves nothing in the case, so that it is told from
 * silence by whether it was chosen.
 */
export function isUnsaid(draft: Draft, question: QuestionId, isDecided: boolean): boolean {
  switch (question) {
    case 'partner':
      return !isDecided && !isMarked(draft, 'partner') && !hasPartner(draft);
    case 'health':
      return textAt(draft, 'client.capability') === '' && !isMarked(draft, 'client.capability');
    case 'pip':
      return pipParts.every((part) => textAt(draft, part) === '' && !isMarked(draft, part));
    case 'work':
      return !isDecided && worksNow(draft, 'client') === 'no';
    case 'partner-work':
      return !isDecided && worksNow(draft, 'partner') === 'no';
    default:
      return false;
  }
}

/** The first question that still has to be answered before there is an answer. */
export const firstOpen = (draft: Draft, decided: ReadonlySet<QuestionId>): QuestionId | undefined =>
  askedOf(draft).find((id) => isUnsaid(draft, id, decided.has(id)) || problemsOf(draft, id).length > 0);
