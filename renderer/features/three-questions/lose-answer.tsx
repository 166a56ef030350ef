import { Answer } from './answer.tsx';
import { Entries } from './entries.tsx';
import { lossAnswer } from './losses.ts';
import type { AnswerOf } from './answer-of.ts';
import { questionWords } from './words.ts';
import { fallsOf } from './worse-off.ts';

/** What would I lose? From the ledger of the scenario, with income of which there is less and what stays. */
export function LoseAnswer({ situation, subject, result, onView }: AnswerOf) {
  const isCouple = subject.partner !== undefined;
  const entries = result.status.filter((entry) => entry.situation === undefined || entry.situation === situation);
  const comparison = result.comparisons.find(({ to }) => to === situation);
  const falls = comparison?.gain === undefined ? [] : fallsOf(comparison, subject.nation);
  return (
    <Answer
      question={questionWords.lose}
      answer={lossAnswer(entries, isCouple, comparison?.gain !== undefined)}
      links={[{ label: questionWords.ledger, onPress: () => onView('compare') }]}
    >
      {falls.length > 0 && (
        <div>
          <p className="soft small">{questionWords.fallsHeading} (counted in the first answer):</p>
          <dl className="question-effects">
            {falls.map(({ label, before, after }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {before}, then {after}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <Entries entries={entries} isCouple={isCouple} />
    </Answer>
  );
}
