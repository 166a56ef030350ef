import { answerWords } from '../words/answers.ts';
import type { FieldWords } from '../ui/field.tsx';
import { otherThanNow } from './changed.ts';
import { useProblem, useReading } from './context.tsx';

/** What a field says: the catalogue's words for its path, and what is the matter with its answer. */
export function useFieldWords(
  path: string,
  own: { label?: string | undefined; help?: string | undefined } = {},
  ...covered: string[]
): FieldWords {
  const problem = useProblem(path, ...covered);
  const changed = useReading((draft) => otherThanNow(draft, path));
  const words = answerWords(path);
  const help = own.help ?? words?.help;
  return {
    label: own.label ?? words?.label ?? path,
    ...(help !== undefined && { help }),
    ...(changed !== undefined && { changed }),
    ...(problem?.kind === 'needed' && { needed: problem.text }),
    ...(problem?.kind === 'wrong' && { wrong: problem.text }),
  };
}
