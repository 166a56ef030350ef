import type { Result } from '#shared/calculation/result';
import type { Case } from '#shared/case/schema';

/** Where the whole of an answer is: one of the views, how an amount was worked out, or the field of an answer. */
export interface Ways {
  onView: (view: 'compare' | 'pictures' | 'months' | 'stop') => void;
  onExplain: (wanted: { situation: string; key: string; label: string }) => void;
  onReveal: (path: string) => void;
}

/** What each of the answers is given. */
export interface AnswerOf extends Ways {
  situation: string;
  subject: Case;
  result: Result;
}
