import { useId, useState } from 'react';
import type { Result } from '#shared/calculation/result';
import type { Case } from '#shared/case/schema';
import { Select } from '../../ui/select.tsx';
import type { Ways } from './answer-of.ts';
import { LoseAnswer } from './lose-answer.tsx';
import { StopAnswer } from './stop-answer.tsx';
import { questionWords } from './words.ts';
import { WorseOffAnswer } from './worse-off-answer.tsx';
import './three-questions.css';

interface ThreeQuestionsProps extends Ways {
  subject: Case;
  result: Result;
  nameOf: (situation: string) => string;
}

/** Would I be worse off, what would I lose, what if I have to stop: for one scenario at a time, on one screen. */
export function ThreeQuestions({ subject, result, nameOf, ...ways }: ThreeQuestionsProps) {
  const titleId = useId();
  const choices = subject.scenarios.map(({ id }) => ({ id, label: nameOf(id) }));
  const [wanted, choose] = useState('');
  const chosen = choices.find(({ id }) => id === wanted) ?? choices[0];
  return (
    <section className="questions" aria-labelledby={titleId}>
      <div className="questions-head">
        <div>
          <h2 id={titleId}>{questionWords.title}</h2>
          <p className="soft">{chosen ? questionWords.lead : questionWords.none}</p>
        </div>
        {choices.length > 1 && chosen && <Select label={questionWords.choose} choices={choices} value={chosen.id} onChange={choose} />}
      </div>
      {chosen && (
        <>
          <p className="questions-of">{chosen.label}</p>
          <div className="questions-all" key={chosen.id}>
            <WorseOffAnswer situation={chosen.id} name={chosen.label} subject={subject} result={result} {...ways} />
            <LoseAnswer situation={chosen.id} subject={subject} result={result} {...ways} />
            <StopAnswer situation={chosen.id} subject={subject} result={result} {...ways} />
          </div>
        </>
      )}
    </section>
  );
}
