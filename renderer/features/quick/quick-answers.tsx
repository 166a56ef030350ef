import { useReading } from '../../draft/context.tsx';
import { answeredWords } from './answered-words.ts';
import { askedOf, type QuestionId } from './questions.ts';
import { questionWords } from './words.ts';

/** What was answered, each with a way back to its question. */
export function QuickAnswers({ goTo }: { goTo: (question: QuestionId) => void }) {
  const asked = useReading((draft) => askedOf(draft).join(' ')).split(' ') as QuestionId[];
  return (
    <section className="quick-answer-part" aria-label="What you answered">
      <h3>What you answered</h3>
      <dl className="quick-answers">
        {asked.map((question) => (
          <Answered key={question} question={question} goTo={goTo} />
        ))}
      </dl>
    </section>
  );
}

function Answered({ question, goTo }: { question: QuestionId; goTo: (question: QuestionId) => void }) {
  const words = useReading((draft) => answeredWords(draft, question));
  const { short } = questionWords[question];
  return (
    <div>
      <dt>{short}</dt>
      <dd>{words}</dd>
      <dd>
        <button type="button" className="text-link" onClick={() => goTo(question)}>
          Change<span className="visually-hidden"> {short.toLowerCase()}</span>
        </button>
      </dd>
    </div>
  );
}
