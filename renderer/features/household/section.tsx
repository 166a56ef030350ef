import { use, useState, type ReactNode } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { useProblems, useReading } from '../../draft/context.tsx';
import { isWithin } from '../../draft/path.ts';
import { useRevealed } from '../../draft/reveal.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FirstVisit } from './first-visit.ts';

interface SectionProps {
  title: string;
  /** The answers that this section holds. */
  paths: readonly string[];
  summary: (draft: Draft) => string;
  /** Whether it is open when a case is seen for the first time. */
  opensFirst?: boolean;
  level?: 3 | 4 | 5;
  /** Whether it is open at the start in any case, such as when it is filled in. */
  startsOpen?: boolean;
  children: ReactNode;
}

/** A section of the form. Closed, it says in one line what was entered, and what is still needed. */
export function Section({ title, paths, summary, opensFirst = false, startsOpen = false, level = 3, children }: SectionProps) {
  const firstVisit = use(FirstVisit);
  const [isOpen, setOpen] = useState(startsOpen || (opensFirst && firstVisit));
  const text = useReading(summary);
  const holds = (path: string) => paths.some((own) => isWithin(path, own));
  const problems = useProblems().filter(({ path }) => holds(path));
  useRevealed((path) => {
    if (holds(path)) setOpen(true);
  });
  return (
    <Disclosure
      title={title}
      level={level}
      isOpen={isOpen}
      onOpen={setOpen}
      className={level === 3 ? 'section' : 'subsection'}
      summary={problems.length === 0 ? text : `${text === '' ? '' : `${text}. `}${neededWords(problems)}`}
    >
      <div className="section-fields">{children}</div>
    </Disclosure>
  );
}

function neededWords(problems: readonly { kind: 'needed' | 'wrong' }[]): string {
  const wrong = problems.filter(({ kind }) => kind === 'wrong').length;
  if (wrong > 0) return wrong === 1 ? '1 answer to put right' : `${wrong} answers to put right`;
  return problems.length === 1 ? '1 answer needed' : `${problems.length} answers needed`;
}
