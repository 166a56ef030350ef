import { Answer } from './answer.tsx';
import type { AnswerOf } from './answer-of.ts';
import { questionWords } from './words.ts';
import { effectsOf, inPounds, worseOffAnswer } from './worse-off.ts';

const mostWarnings = 2;

/** Would I be worse off? The amount, what makes it, and what to put right first. */
export function WorseOffAnswer({ situation, name, subject, result, onView, onExplain }: AnswerOf & { name: string }) {
  const comparison = result.comparisons.find(({ to }) => to === situation);
  const range = result.range?.comparisons.find(({ to }) => to === situation);
  const isOfBoth = (one: { situation?: string | undefined }) => one.situation === undefined || [situation, 'now'].includes(one.situation);
  const answer = worseOffAnswer(name, comparison, range, result.refusals.filter(isOfBoth));
  const effects = comparison?.gain === undefined ? [] : effectsOf(comparison, subject.nation);
  const anHour = range === undefined ? comparison?.gain?.perHourWorked : undefined;
  const warnings = result.warnings.filter((one) => one.situation === undefined || one.situation === situation).slice(0, mostWarnings);
  const links = [
    { label: questionWords.lines, onPress: () => onView('compare') },
    ...(comparison?.gain === undefined
      ? []
      : [{ label: questionWords.how, onPress: () => onExplain({ situation, key: 'money-left', label: 'Money left' }) }]),
    { label: questionWords.months, onPress: () => onView('months') },
  ];
  return (
    <Answer question={questionWords.worseOff} answer={answer} links={links}>
      {warnings.map(({ code, path, text }) => (
        <p key={`${code} ${path}`} className="question-warning">
          To put right first: {text}
        </p>
      ))}
      {effects.length > 0 && (
        <div>
          <p className="soft small">
            {range === undefined ? 'What makes the difference, a month:' : 'What makes the difference where it is least, a month:'}
          </p>
          <dl className="question-effects">
            {effects.map(({ label, pence }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {pence > 0 ? '+' : ''}
                  {inPounds(pence)}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <p className="soft small">
        {anHour === undefined ? '' : `${anHour.startsWith('-') ? '−' : ''}£${anHour.replace('-', '')} for each hour worked. `}A typical
        month; the first ones differ. {countWords(result.notCounted.filter(isOfBoth).length)}
      </p>
    </Answer>
  );
}

const countWords = (count: number): string =>
  count === 0 ? '' : `${count === 1 ? 'One thing is' : `${count} things are`} not counted: see line by line.`;
