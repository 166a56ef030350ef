import { useId, type ReactNode } from 'react';
import type { PlainAnswer } from './worse-off.ts';

interface AnswerProps {
  question: string;
  /** Absent while it is worked out. */
  answer: PlainAnswer | undefined;
  working?: string;
  children?: ReactNode;
  /** The ways to the whole of it. */
  links?: readonly { label: string; onPress: () => void }[];
}

/** One question as the person asks it: the plain answer first, then why, then where the whole of it is. */
export function Answer({ question, answer, working = '', children, links = [] }: AnswerProps) {
  const titleId = useId();
  return (
    <article className="question" aria-labelledby={titleId}>
      <h3 id={titleId}>{question}</h3>
      <p className="question-answer" data-tone={answer?.tone}>
        {answer?.sentence ?? working}
      </p>
      {children}
      {links.length > 0 && (
        <p className="question-links">
          {links.map(({ label, onPress }) => (
            <button key={label} type="button" className="text-link" onClick={onPress}>
              {label}
            </button>
          ))}
        </p>
      )}
    </article>
  );
}
