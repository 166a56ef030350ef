import { useCallback, useId, useMemo, useState } from 'react';
import type { Result } from '#shared/calculation/result';
import type { Case } from '#shared/case/schema';
import { useSweep } from '../../calculation/use-sweep.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { plainNumber, pounds } from '../../words/money.ts';
import { Happenings } from './happenings.tsx';
import { heldStill, situationOf } from './held.ts';
import { situationPoints } from './points.ts';
import { happeningsOf, reachWords, stepsOf, summaryOf } from './series.ts';
import { slopesOf, slopesSentence } from './slopes.ts';
import { sweepSubjects, type SweepSubject } from './subject.ts';
import { SweepChart } from './sweep-chart.tsx';
import { SweepTable } from './sweep-table.tsx';
import { sweepWords } from './words.ts';
import './sweep.css';

interface SweepSectionProps {
  subject: Case;
  result: Result;
  nameOf: (situation: string) => string;
}

/** Money left against hours or pay, as a chart and as a table with the same numbers. */
export function SweepSection({ subject, result, nameOf }: SweepSectionProps) {
  const titleId = useId();
  const subjects = useMemo(() => sweepSubjects(subject, nameOf), [subject, nameOf]);
  const [chosenId, choose] = useState('');
  const chosen = subjects.find(({ id }) => id === chosenId) ?? subjects[0];
  const situation = chosen && situationOf(subject, chosen.request.situation);
  const held = situation ? heldStill(situation) : '';
  return (
    <section className="sweep" aria-labelledby={titleId}>
      <div className="sweep-head">
        <div>
          <h2 id={titleId}>{sweepWords.title[chosen?.request.vary ?? 'hours']}</h2>
          <p className="soft">{chosen ? sweepWords.lead : sweepWords.none}</p>
          {held !== '' && <p className="soft">{sweepWords.held(held)}</p>}
        </div>
        {subjects.length > 1 && chosen && <Select label={sweepWords.choose} choices={subjects} value={chosen.id} onChange={choose} />}
      </div>
      {chosen && (
        <SweepOf
          subject={subject}
          result={result}
          chosen={chosen}
          nameOf={nameOf}
          typedReduction={situation?.councilTaxReduction !== undefined}
        />
      )}
    </section>
  );
}

interface SweepOfProps extends SweepSectionProps {
  chosen: SweepSubject;
  typedReduction: boolean;
}

function SweepOf({ subject, result, chosen, nameOf, typedReduction }: SweepOfProps) {
  const [wanted, setWanted] = useState('');
  const request = /^\d{1,6}(\.\d{1,2})?$/.test(wanted) ? { ...chosen.request, wantedGain: Number(wanted).toFixed(2) } : chosen.request;
  const { sweep, working, failed } = useSweep(subject, request);
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const steps = useMemo(() => (sweep ? stepsOf(sweep) : []), [sweep]);
  const happenings = useMemo(() => (sweep ? happeningsOf(sweep.events) : []), [sweep]);
  const slopes = useMemo(() => slopesOf(steps, happenings), [steps, happenings]);
  const situations = useMemo(() => {
    const leftOf = (id: string) => result.situations.find((situation) => situation.id === id)?.amounts['money-left'];
    return situationPoints(subject, chosen, steps, leftOf, nameOf);
  }, [subject, result, chosen, steps, nameOf]);
  const isHours = chosen.request.vary === 'hours';
  const xWords = useCallback(
    (at: string) => (isHours ? `${plainNumber(at)} ${at === '1' ? 'hour' : 'hours'}` : `pay of ${pounds(at)}`),
    [isHours],
  );
  if (failed !== undefined) return <Notice tone="worse">{failed}</Notice>;
  if (sweep !== undefined && sweep.refusals.length > 0 && steps.length === 0) return <Notice>{sweep.refusals[0]?.text}</Notice>;
  if (steps.length === 0) return <p className="soft">{working ? sweepWords.working : ''}</p>;
  return (
    <div className="sweep-body" aria-busy={working}>
      <p className="sweep-summary">
        {summaryOf(steps, happenings, xWords, typedReduction)} {slopesSentence(slopes, xWords)}
      </p>
      <Segments label="Show as" choices={sweepWords.views} value={view} onChange={setView} />
      {view === 'chart' ? (
        <SweepChart
          key={chosen.id}
          steps={steps}
          happenings={happenings}
          slopes={slopes}
          situations={situations}
          chosen={chosen}
          nation={subject.nation}
          xWords={xWords}
        />
      ) : (
        <SweepTable steps={steps} happenings={happenings} slopes={slopes} points={situations.points} axis={chosen.axis} isHours={isHours} />
      )}
      <div className="wanted-gain">
        <TextField
          label={sweepWords.wanted}
          help={sweepWords.wantedHelp}
          value={wanted}
          onChange={setWanted}
          inputMode="decimal"
          before="£"
          short
        />
        <p role="status" className="wanted-gain-answer">
          {sweep?.reached && reachWords(sweep.reached, chosen.request.to, xWords)}
        </p>
      </div>
      <Happenings happenings={happenings} xWords={xWords} nation={subject.nation} />
    </div>
  );
}
