import type { FieldProblem } from '../../draft/problems.ts';
import { answerWords } from '../../words/answers.ts';

interface ProblemsProps {
  problems: readonly FieldProblem[];
  /** Where a problem is, such as a scenario's name. */
  placeOf: (path: string) => string;
  onReveal: (path: string) => void;
}

/** What is still in the way of an answer, each a way to its field. */
export function ProblemList({ problems, placeOf, onReveal }: ProblemsProps) {
  return (
    <ul className="problem-list">
      {problems.map((problem) => {
        const label = nameOf(problem);
        const place = placeOf(problem.path);
        return (
          <li key={`${problem.path} ${problem.text}`}>
            <button type="button" className="text-link" onClick={() => onReveal(problem.path)}>
              {label ?? problem.path}
              {place !== '' && ` (${place})`}
            </button>
            <span className="problem-text">{problem.text}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What the answer of a problem is called. */
export function nameOf({ path, kind }: FieldProblem): string | undefined {
  const words = answerWords(path);
  return (kind === 'needed' ? words?.missing : undefined) ?? words?.label;
}
