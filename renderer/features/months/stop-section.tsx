import { useId } from 'react';
import type { Stopping } from '#shared/calculation/stopping';
import type { Case } from '#shared/case/schema';
import { useMonthsAfterStops, type MonthsAfterStops } from '../../calculation/use-months.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { longDate, monthAndYear, withLongDates } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import { MonthsOf } from './months-of.tsx';
import { RestsOn } from './rests-on.tsx';
import { StopLedger } from './stop-ledger.tsx';
import { breakWords, kindWords, lastPayWords, stopWords } from './stop-words.ts';

interface StopSectionProps {
  subject: Case;
  stopping: readonly Stopping[];
  nameOf: (situation: string) => string;
  onReveal: (path: string) => void;
}

/** What follows if the job of a situation stops: what is kept and lost, the days to know, and the months after it. */
export function StopSection({ subject, stopping, nameOf, onReveal }: StopSectionProps) {
  const titleId = useId();
  const after = useMonthsAfterStops(stopping.length === 0 ? undefined : subject);
  const notAsked = subject.scenarios.flatMap(({ id, jobs, stops }, index) =>
    stops === undefined && jobs.length > 0 ? [{ id, path: `scenarios[${index}].stops` }] : [],
  );
  if (stopping.length + notAsked.length === 0) return null;
  return (
    <section className="months stop" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{stopWords.title}</h2>
        <p className="soft">{stopWords.lead}</p>
      </div>
      {stopping.map((one) => (
        <OneStop
          key={one.situation}
          stop={one}
          name={nameOf(one.situation)}
          after={after}
          isCouple={subject.partner !== undefined}
          onReveal={onReveal}
        />
      ))}
      {notAsked.map(({ id, path }) => (
        <Button key={id} look="quiet" icon="plus" onPress={() => onReveal(path)}>
          {stopWords.ask(nameOf(id))}
        </Button>
      ))}
    </section>
  );
}

interface OneStopProps {
  stop: Stopping;
  name: string;
  after: MonthsAfterStops;
  isCouple: boolean;
  onReveal: (path: string) => void;
}

function OneStop({ stop, name, after, isCouple, onReveal }: OneStopProps) {
  const months = after.stopping?.find(
    ({ situation, stopsOn, kind }) => situation === stop.situation && stopsOn === stop.stopsOn && kind === stop.kind,
  );
  return (
    <article className="stop-of" aria-label={`${stopWords.title}: ${name}`}>
      <h3>
        {name}: {kindWords[stop.kind]} {longDate(stop.stopsOn)}
      </h3>
      <div className="months-summary">
        <p>{breakWords(stop)}</p>
        {stop.lastPay !== undefined && lastPayWords(stop.lastPay).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {months?.lowestMonth !== undefined && (
          <p>
            The least is left in {monthAndYear(months.lowestMonth.month)}: {pounds(months.lowestMonth.left)}.
          </p>
        )}
      </div>
      <StopLedger entries={stop.ledger} isCouple={isCouple} />
      {stop.dates.length > 0 && (
        <div>
          <h4>{stopWords.dates}</h4>
          <dl className="stop-dates">
            {stop.dates.map(({ code, on, text }) => (
              <div key={code}>
                <dt>{longDate(on)}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <div className="months-body" aria-busy={after.working}>
        <h4>{stopWords.months}</h4>
        {after.failed !== undefined && <Notice tone="worse">{after.failed}</Notice>}
        {months === undefined && after.working && <p className="soft">{stopWords.working}</p>}
        {months !== undefined && months.timeline === undefined && <p className="soft">{stopWords.noMonths}</p>}
        {months?.timeline !== undefined && <MonthsOf timeline={months.timeline} label={`${stopWords.months}: ${name}`} nested />}
        {months?.timeline !== undefined && (
          <RestsOn timeline={months.timeline} more={stop.assumptions.map(withLongDates)} level={5} onReveal={onReveal} />
        )}
      </div>
    </article>
  );
}
