import { useEffect, useRef } from 'react';
import type { Calculation } from '../calculation/use-calculation.ts';
import { useProblems, useReading } from '../draft/context.tsx';
import { Alerts } from '../features/comparison/alerts.tsx';
import { columnsOf, scenariosOf, type Column } from '../features/comparison/columns.ts';
import { headlineOfColumn, headlineSentence } from '../features/comparison/headline.ts';
import { HeadlineFigure } from '../features/comparison/headline-figure.tsx';
import { RatesLine } from '../features/comparison/notes.tsx';
import { ProblemList } from '../features/comparison/problems-notice.tsx';
import { RangeNotes } from '../features/comparison/range-notes.tsx';
import { countedOpen } from '../features/quick/answered-words.ts';
import { AskAbout } from '../features/quick/ask-about.tsx';
import { OtherHours } from '../features/quick/other-hours.tsx';
import { QuickAnswers } from '../features/quick/quick-answers.tsx';
import type { QuestionId } from '../features/quick/questions.ts';
import { toAskAbout, whatStays } from '../features/quick/to-ask-about.ts';
import { Button } from '../ui/button.tsx';
import { LiveText } from '../ui/live-text.tsx';
import { pounds } from '../words/money.ts';
import '../features/comparison/heads.css';
import '../features/comparison/notes.css';
import '../features/comparison/comparison.css';
import '../features/comparison/range.css';

interface QuickAnswerProps {
  calculation: Calculation;
  goTo: (question: QuestionId) => void;
  /** Goes to an answer, here or in the full case. */
  onShow: (path: string) => void;
  onFull: () => void;
  /** Goes to what a job that stops would do. */
  onStop: () => void;
}

/** The first answer: what the job comes to, how far it depends on what is not known, and what to ask about. */
export function QuickAnswer({ calculation, goTo, onShow, onFull, onStop }: QuickAnswerProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 className="quick-ask" ref={heading} tabIndex={-1}>
        A first answer
      </h2>
      <OtherHours />
      <First calculation={calculation} onShow={onShow} />
      <QuickAnswers goTo={goTo} />
      <div className="quick-actions">
        <Button look="primary" onPress={onFull}>
          Open the full case
        </Button>
        <Button onPress={onStop}>What if I have to stop?</Button>
      </div>
      <p className="quick-keys">Nothing is lost: what was answered here stands in the full case, and “Don’t know” with it.</p>
    </>
  );
}

function First({ calculation: { latest, current, stale, fault }, onShow }: Pick<QuickAnswerProps, 'calculation' | 'onShow'>) {
  const problems = useProblems();
  const range = latest?.result.range;
  const counted = useReading((draft) =>
    range === undefined
      ? ''
      : countedOpen(
          draft,
          range.held?.map(({ path }) => path),
        ).join('\n'),
  );
  if (fault !== undefined)
    return <p role="alert">Taper could not work this out because of a fault of its own, so no figure is shown: {fault}</p>;
  if (stale && problems.length > 0) {
    return (
      <>
        <p>There is no answer until these are put right.</p>
        <ProblemList problems={problems} placeOf={() => ''} onReveal={onShow} />
      </>
    );
  }
  if (latest === undefined || !current) return <p role="status">Working it out…</p>;
  const { result } = latest;
  const leftOut = result.notCounted.filter(({ code }) => code === 'council-tax-reduction').map(({ text }) => text);
  const { now, scenarios } = columnsOf(result, scenariosOf(result));
  const stays = whatStays(result);
  const nameOf = (id: string) => [now, ...scenarios].find((column) => column.id === id)?.name ?? id;
  return (
    <>
      {scenarios.map((scenario) => (
        <Job key={scenario.id} now={now} scenario={scenario} />
      ))}
      <LiveText sentences={scenarios.map((column) => headlineSentence(column.name, headlineOfColumn(column)))} />
      {(counted !== '' || leftOut.length > 0) && (
        <ul className="quick-taken">
          {[...new Set([...counted.split('\n'), ...leftOut])]
            .filter((text) => text !== '')
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      )}
      <RatesLine result={result} />
      <Alerts result={result} nameOf={nameOf} onReveal={onShow} />
      <RangeNotes result={result} nameOf={nameOf} onReveal={onShow} />
      {stays.length > 0 && (
        <section className="quick-answer-part" aria-label="What stays">
          <h3>What stays</h3>
          <p>{stays.join(', ')}.</p>
        </section>
      )}
      <AskAbout items={toAskAbout(result)} onShow={onShow} />
    </>
  );
}

function Job({ now, scenario }: { now: Column; scenario: Column }) {
  return (
    <section className="quick-job" aria-label={scenario.name}>
      <h3 className="head-name">{scenario.name}</h3>
      <HeadlineFigure headline={headlineOfColumn(scenario)} />
      <p className="soft">
        Money left a month: {leftIn(now)} as things are, {leftIn(scenario)} with this job.
      </p>
    </section>
  );
}

function leftIn({ situation, range }: Column): string {
  const bounds = range?.situation?.amounts['money-left'];
  if (bounds !== undefined && bounds.least !== bounds.most) return `${pounds(bounds.least)} to ${pounds(bounds.most)}`;
  const left = situation?.amounts['money-left'];
  return left === undefined ? 'no figure' : pounds(left);
}
