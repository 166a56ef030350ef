import type { Stopping } from '#shared/calculation/stopping';
import type { MonthsAfterStops } from '../../calculation/use-months.ts';
import { Notice } from '../../ui/notice.tsx';
import { longDate, monthAndYear, withLongDates } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import { AssumedPeriod } from '../../ui/assumed-period.tsx';
import { MonthsOf } from './months-of.tsx';
import { RestsOn } from './rests-on.tsx';
import { StopLedger } from './stop-ledger.tsx';
import { breakWords, kindWords, lastPayWords } from '../../words/stopping.ts';
import { stopWords } from './stop-words.ts';

interface OneStopProps {
  stop: Stopping;
  name: string;
  after: MonthsAfterStops;
  isCouple: boolean;
  /** Takes to the answer that is missing; absent where nothing can be answered. */
  onReveal?: ((path: string) => void) | undefined;
}

/** What follows where the job of one situation stops, with the months after it where they are there. */
export function OneStop({ stop, name, after, isCouple, onReveal }: OneStopProps) {
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
              <div key={code} className="state-entry">
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
        {months === undefined && after.stopping === undefined && !after.working && after.failed === undefined && (
          <p className="soft">{stopWords.notKept}</p>
        )}
        {months !== undefined && months.timeline === undefined && <p className="soft">{stopWords.noMonths}</p>}
        {months?.timeline !== undefined && <AssumedPeriod timeline={months.timeline} onReveal={onReveal} />}
        {months?.timeline !== undefined && <MonthsOf timeline={months.timeline} label={`${stopWords.months}: ${name}`} nested />}
        {months?.timeline !== undefined && (
          <RestsOn timeline={months.timeline} more={stop.assumptions.map(withLongDates)} level={5} onReveal={onReveal} />
        )}
      </div>
    </article>
  );
}
