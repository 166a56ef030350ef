import type { Question } from '../engine/index.ts';
import type { Child, Circumstances, Person } from './circumstances.ts';
import { fact } from './fact.ts';

/** Whether this is a scenario, set beside a present; the present itself has none. */
export const isAScenario = fact('is-a-scenario', 'this is a what-if, not the present', 'now', ({ present }) => present !== undefined);

/**
 * What a question is answered in the present situation ("now"), for law that looks at what has changed since; undefined
 * where the situation asked about is itself the present.
 */
export const inThePresent = <T>(question: Question<T>) =>
  fact(`${question.id}/in-the-present`, `${question.title}, as now`, 'now', ({ present }): T | undefined => present?.the(question));

/** The same of a child; undefined also where the child is not born yet in the present. */
export const ofChildInThePresent = <T>(question: Question<T, Child>) =>
  fact(`${question.id}/in-the-present`, `${question.title}, as now`, 'now', ({ present }: Circumstances, child: Child): T | undefined => {
    const same = present?.circumstances.children.find(({ key }) => key === child.key);
    return same === undefined ? undefined : present?.the(question, same);
  });

/** The same of an adult; undefined also where the present has no such person. */
export const ofPersonInThePresent = <T>(question: Question<T, Person>) =>
  fact(`${question.id}/in-the-present`, `${question.title}, as now`, 'now', ({ present }: Circumstances, person: Person): T | undefined => {
    const same = present?.circumstances.adults.find(({ key }) => key === person.key);
    return same === undefined ? undefined : present?.the(question, same);
  });

/** Whether an answer was read from the present, so that it moves when the present does. */
export const isReadFromThePresent = (questionId: string): boolean => questionId.endsWith('/in-the-present');
