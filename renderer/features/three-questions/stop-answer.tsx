import { useMemo } from 'react';
import type { Stopping } from '#shared/calculation/stopping';
import { caseThatStops } from '../../calculation/case-that-stops.ts';
import { useMonthsAfterStops } from '../../calculation/use-months.ts';
import { useMonthsOfWork } from '../../calculation/use-months-of-work.ts';
import { AssumedPeriod } from '../../ui/assumed-period.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { longDate, withLongDates } from '../../words/dates.ts';
import { breakWords, lastPayWords, monthsOfWorkChoices } from '../../words/stopping.ts';
import { Answer } from './answer.tsx';
import { Entries } from './entries.tsx';
import { StopMonths } from './stop-months.tsx';
import { moneyWords, stopAnswer } from './stop-path.ts';
import type { AnswerOf } from './answer-of.ts';
import { questionWords } from './words.ts';

/** What if I have to stop? By the stop that the case has, or else by one after so many months that is only looked at. */
export function StopAnswer({ situation, subject, result, onView, onReveal }: AnswerOf) {
  const index = subject.scenarios.findIndex(({ id }) => id === situation);
  const scenario = subject.scenarios[index];
  const isInCase = scenario?.stops !== undefined;
  const [months, setMonths] = useMonthsOfWork(subject.reference);
  const asked = useMemo(() => caseThatStops(subject, situation, months)?.case, [subject, situation, months]);
  const after = useMonthsAfterStops(asked);
  const wanted = asked?.scenarios[0]?.stops;
  const isWanted = (one: Stopping) => one.situation === situation && one.stopsOn === wanted?.on && one.kind === wanted.kind;
  const stop = after.stopping?.find(isWanted) ?? result.stopping?.find(isWanted);
  const isCouple = subject.partner !== undefined;
  const leftNow = result.situations.find(({ id }) => id === 'now')?.amounts['money-left'];
  if (asked === undefined) return <Answer question={questionWords.stop} answer={{ tone: 'none', sentence: questionWords.noJob }} />;
  const isOver = stop === undefined && !after.working && after.failed === undefined;
  return (
    <Answer
      question={questionWords.stop}
      answer={stop ? stopAnswer(stop, isCouple) : isOver ? { tone: 'none', sentence: questionWords.noAnswer } : undefined}
      working={after.failed === undefined ? questionWords.working : ''}
      links={
        isInCase
          ? [{ label: questionWords.stops, onPress: () => onView('stop') }]
          : [{ label: questionWords.ask, onPress: () => onReveal(`scenarios[${index}].stops`) }]
      }
    >
      {!isInCase && (
        <div className="question-choice">
          <p>{questionWords.after}</p>
          <Segments label={questionWords.after} choices={monthsOfWorkChoices} value={months} onChange={setMonths} />
          <p className="soft small">{questionWords.afterHelp}</p>
        </div>
      )}
      {after.failed !== undefined && <Notice tone="worse">{after.failed}</Notice>}
      {stop && (
        <div className="question-path" aria-busy={after.working}>
          {stop.timeline && <AssumedPeriod timeline={stop.timeline} onReveal={onReveal} />}
          <ul>
            {[breakWords(stop), ...(stop.lastPay ? lastPayWords(stop.lastPay) : []), ...moneyWords(stop, leftNow)].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <dl className="question-dates">
            {stop.dates.map(({ code, on, text }) => (
              <div key={code}>
                <dt>{longDate(on)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {stop.timeline && stop.timeline.months.length > 0 && <StopMonths timeline={stop.timeline} lowest={stop.lowestMonth?.month} />}
          {stop.timeline?.refusals.map(({ code, text }) => (
            <p key={`${code} ${text}`}>Not worked out: {text}</p>
          ))}
          <Entries entries={stop.ledger} isCouple={isCouple} />
          <p className="soft small">{stop.assumptions.map(withLongDates).join(' ')}</p>
        </div>
      )}
    </Answer>
  );
}
