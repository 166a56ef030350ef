import type { ReactNode } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { useDraftStore } from '../../draft/context.tsx';
import { answerAt, isAnswered } from '../../draft/path.ts';
import { answerInWords } from '../../words/answers.ts';
import { Section } from './section.tsx';

export const nothing = 'nothing entered';

interface PartProps {
  title: string;
  /** The path of what its answers are about, and their names there. */
  of: string;
  answers: readonly string[];
  level?: 4 | 5;
  /** What it says while it is closed, where that is more than which answers were given. */
  summary?: (draft: Draft) => string;
  children: ReactNode;
}

/** A part of a section. It is open when something in it was filled in before, and closed it says what. */
export function Part({ title, of, answers, level = 4, summary, children }: PartProps) {
  const store = useDraftStore();
  const paths = answers.map((answer) => `${of}.${answer}`);
  const filled = (draft: Draft) => paths.filter((path) => isAnswered(answerAt(draft, path)));
  return (
    <Section
      title={title}
      level={level}
      paths={paths}
      startsOpen={filled(store.read()).length > 0}
      summary={(draft) => (summary?.(draft) ?? filled(draft).map(answerInWords).join(', ')) || nothing}
    >
      {children}
    </Section>
  );
}
