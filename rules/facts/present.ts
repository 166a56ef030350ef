import type { Question } from '../engine/index.ts';
import { fact } from './fact.ts';

/**
 * What a question is answered in the present situation ("now"), for law that looks at what has changed since; undefined
 * where the situation asked about is itself the present. @public
 */
export const inThePresent = <T>(question: Question<T>) =>
  fact(`${question.id}/in-the-present`, `${question.title}, as now`, 'now', ({ present }): T | undefined => present?.the(question));
