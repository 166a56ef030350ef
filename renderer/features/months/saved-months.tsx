import { useId, useState } from 'react';
import { isIn2011 } from '#shared/case/dates';
import type { SavedCalculation } from '#shared/ipc/records';
import { Select } from '../../ui/select.tsx';
import { AssumedPeriod } from '../../ui/assumed-period.tsx';
import { MonthsOf } from './months-of.tsx';
import { OneStop } from './one-stop.tsx';
import { RestsOn } from './rests-on.tsx';
import { stopWords } from './stop-words.ts';
import { monthsWords } from './words.ts';
import './months.css';

/** The months and the stops of a saved calculation as they were said then. For 2011-12 there are none. */
export function SavedMonths({ saved }: { saved: SavedCalculation }) {
  if (isIn2011(saved.asAt)) return null;
  const nameOf = (id: string): string => saved.result.situations.find((situation) => situation.id === id)?.name ?? usualName(id);
  return (
    <>
      <SavedTimelines saved={saved} nameOf={nameOf} />
      <SavedStops saved={saved} nameOf={nameOf} />
    </>
  );
}

const usualName = (id: string): string => (id === 'now' ? 'As I am now' : id);

interface SavedProps {
  saved: SavedCalculation;
  nameOf: (situation: string) => string;
}

function SavedTimelines({ saved: { months }, nameOf }: SavedProps) {
  const titleId = useId();
  const [wanted, choose] = useState('');
  const timelines = months === undefined ? [] : [...months.timelines.slice(1), ...months.timelines.slice(0, 1)];
  const shown = timelines.find(({ situation }) => situation === wanted) ?? timelines[0];
  const choices = timelines.map(({ situation }) => ({ id: situation, label: nameOf(situation) }));
  return (
    <section className="months" aria-labelledby={titleId}>
      <div className="sweep-head">
        <div>
          <h2 id={titleId}>{monthsWords.title}</h2>
          <p className="soft">{shown === undefined ? monthsWords.notKept : monthsWords.savedLead}</p>
        </div>
        {shown !== undefined && choices.length > 1 && (
          <Select label={monthsWords.choose} choices={choices} value={shown.situation} onChange={choose} />
        )}
      </div>
      {shown !== undefined && (
        <div className="months-body">
          <AssumedPeriod timeline={shown} />
          <MonthsOf timeline={shown} key={shown.situation} />
          <RestsOn timeline={shown} />
        </div>
      )}
    </section>
  );
}

function SavedStops({ saved: { case: entered, months, result }, nameOf }: SavedProps) {
  const titleId = useId();
  const { stopping = [] } = result;
  if (stopping.length === 0) return null;
  const withMonths =
    months && stopping.map((stop) => ({ ...stop, ...months.afterStops.find(({ situation }) => situation === stop.situation) }));
  return (
    <section className="months stop" aria-labelledby={titleId}>
      <h2 id={titleId}>{stopWords.title}</h2>
      {stopping.map((stop) => (
        <OneStop
          key={stop.situation}
          stop={stop}
          name={nameOf(stop.situation)}
          after={{ stopping: withMonths, working: false, failed: undefined }}
          isCouple={entered.partner !== undefined}
        />
      ))}
    </section>
  );
}
