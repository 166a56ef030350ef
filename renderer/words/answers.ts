import { claimsAnswers } from './answers/claims.ts';
import type { AnswerWords } from './answers/entry.ts';
import { homeAnswers } from './answers/home.ts';
import { householdAnswers } from './answers/household.ts';
import { monthsAnswers } from './answers/months.ts';
import { personAnswers } from './answers/person.ts';
import { schemeAnswers } from './answers/scheme.ts';
import { answersOfSituation } from './answers/situation.ts';
import { statementAnswers } from './answers/statement.ts';

const catalogue: Record<string, AnswerWords> = {
  ...householdAnswers,
  ...personAnswers,
  ...homeAnswers,
  ...schemeAnswers,
  ...claimsAnswers,
  ...monthsAnswers,
  ...statementAnswers,
  ...answersOfSituation,
};

/** Every answer that has words, with persons, situations and places in lists left open. */
export const answerPatterns: readonly string[] = Object.keys(catalogue);

/** The words for the answer at a path, whichever person, child or situation it belongs to. */
export function answerWords(path: string): AnswerWords | undefined {
  return catalogue[patternOf(path)];
}

/** What the answer at a path is called in the middle of a sentence. */
export function answerInWords(path: string): string {
  const words = answerWords(path);
  return words?.brief ?? (words === undefined ? path : words.label.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase()));
}

/** The path with persons, situations and places in lists left open: "scenarios[1].jobs[0].pay" is "situation.jobs[].pay". */
export function patternOf(path: string): string {
  return path
    .replace(/^(now|scenarios\[\d+\])(?=$|\.)/, 'situation')
    .replace(/^(client|partner)(?=$|\.)/, 'person')
    .replaceAll(/\[\d+\]/g, '[]');
}
