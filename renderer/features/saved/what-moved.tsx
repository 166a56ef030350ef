import { useEffect, useId, useMemo, useState } from 'react';
import { CaseError, whatMoved, type PackInUse } from '#rules';
import type { Moved } from '#shared/calculation/moved';
import type { Result } from '#shared/calculation/result';
import { parseCase } from '#shared/case/problem';
import type { Case } from '#shared/case/schema';
import type { Api } from '#shared/ipc/contract';
import type { SavedCalculation } from '#shared/ipc/records';
import { useFigures } from '../../calculation/figures.tsx';
import { readDraft } from '../../draft/problems.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { isoDay, longDate } from '../../words/dates.ts';
import { columnsOf, groupsOf, type View } from './moved-rows.ts';
import { MovedTable } from './moved-table.tsx';
import { changedDetail, changedTitle, madeByWords } from './moved-words.ts';
import './moved.css';

interface WhatMovedProps {
  api: Api;
  saved: SavedCalculation;
}

/** Why the answer has moved since it was saved: against the case as it is now, or the same answers on another date. */
export function WhatMoved({ api, saved }: WhatMovedProps) {
  const titleId = useId();
  const [isShown, setShown] = useState(false);
  return (
    <section className="moved" aria-labelledby={titleId}>
      <h2 id={titleId}>What has moved since</h2>
      {isShown ? (
        <Comparison api={api} saved={saved} />
      ) : (
        <>
          <p className="soft">Sets this answer beside one of today and tells why it is another, each cause with its pounds.</p>
          <Button onPress={() => setShown(true)}>Show what has moved</Button>
        </>
      )}
    </section>
  );
}

type Against = 'case' | 'date';

function Comparison({ api, saved }: WhatMovedProps) {
  const current = useCurrentCase(api, saved.caseId);
  const [against, setAgainst] = useState<Against>('case');
  const [date, setDate] = useState(() => isoDay(new Date()));
  const onDate = useMemo(() => caseOn(padded(date), saved.case), [date, saved]);
  if (current === undefined) return <p aria-busy="true">…</p>;
  return (
    <>
      <RadioChoice
        label="Set beside"
        choices={[
          { id: 'case', label: 'The case as it is now' },
          { id: 'date', label: 'The saved answers on another date' },
        ]}
        value={against}
        onChange={(id) => setAgainst(id === 'date' ? 'date' : 'case')}
      />
      {against === 'date' && (
        <DateField
          label="Date"
          value={date}
          onChange={setDate}
          {...(onDate === undefined && { wrong: 'Enter a day, a month and a year.' })}
        />
      )}
      {against === 'date' && onDate !== undefined && <MovedSince saved={saved} after={onDate} later={`On ${longDate(onDate.asAt)}`} />}
      {against === 'case' && current !== 'unfinished' && <MovedSince saved={saved} after={current} later="Now" />}
      {against === 'case' && current === 'unfinished' && (
        <p>The case as it is now cannot be worked out: something is missing in it. Open it to see what, or choose another date.</p>
      )}
    </>
  );
}

/** The saved answers on a day; undefined where it is no day. */
function caseOn(asAt: string, subject: Case): Case | undefined {
  const parsed = parseCase({ ...subject, asAt });
  return parsed.ok ? parsed.case : undefined;
}

/** The case as it stands in the records; "unfinished" where it cannot be worked out. */
function useCurrentCase(api: Api, id: string): Case | 'unfinished' | undefined {
  const [current, setCurrent] = useState<Case | 'unfinished'>();
  useEffect(() => {
    void api['cases.read']({ id }).then((reply) => {
      const read = reply.ok ? readDraft(reply.value.draft) : undefined;
      setCurrent(read?.ok === true ? read.case : 'unfinished');
    });
  }, [api, id]);
  return current;
}

/** Why the answer of another case, or of the same on another date, differs from a saved one. */
export function MovedSince({ saved, after, later }: { saved: SavedCalculation; after: Case; later: string }) {
  const [view, setView] = useState<View>('left');
  const { pack } = useFigures();
  const outcome = useMemo(() => movedSince(saved, after, pack), [saved, after, pack]);
  if (typeof outcome === 'string') return <p role="alert">{outcome}</p>;
  const columns = columnsOf(outcome, view);
  const groups = groupsOf(columns);
  return (
    <>
      <p className="soft">
        From the {madeByWords(outcome.from)}, to the {madeByWords(outcome.to)}.
      </p>
      {outcome.comparisons.length > 0 && (
        <Segments
          label="What is looked at"
          choices={[
            { id: 'left', label: 'Money left' },
            { id: 'gain', label: 'Better or worse off' },
          ]}
          value={view}
          onChange={setView}
        />
      )}
      {groups.length === 0 && <p>Nothing has moved.</p>}
      <MovedTable view={view} columns={columns} groups={groups} subject={after} later={later} />
      <Notes
        moved={outcome}
        notes={columns.flatMap(({ name, note }) => (note === undefined ? [] : [`${name}: ${note}`]))}
        subject={after}
      />
    </>
  );
}

function Notes({ moved, notes, subject }: { moved: Moved; notes: readonly string[]; subject: Case }) {
  return (
    <div className="moved-notes soft small">
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {moved.withoutEffect.length > 0 && (
        <>
          <p>Entered otherwise, and moved nothing of itself:</p>
          <ul>
            {moved.withoutEffect.map((changed, index) => (
              <li key={index}>
                {changedTitle(changed, subject)}. {changedDetail(changed)}
              </li>
            ))}
          </ul>
        </>
      )}
      {moved.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

/** What moved, or in words why that cannot be told. */
function movedSince({ case: entered, result, traces }: SavedCalculation, after: Case, pack: PackInUse | undefined): Moved | string {
  const situations = result.situations.map((situation) => {
    const trace = traces[situation.id];
    return trace === undefined ? situation : { ...situation, trace };
  });
  try {
    return whatMoved({ case: entered, result: { ...result, situations }, pack: packOf(result, pack) }, { case: after, pack });
  } catch (error) {
    if (error instanceof CaseError) return error.problem.message;
    return `Taper could not work this out because of a fault of its own. Please report it: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The rate pack that the saved result went by, where it is still the one in use. */
const packOf = ({ pack: kept }: Result, pack: PackInUse | undefined): PackInUse | undefined =>
  kept !== undefined && kept.name === pack?.reference.name && kept.serial === pack.reference.serial ? pack : undefined;

/** "2026-6-5" as "2026-06-05". */
const padded = (typed: string): string =>
  typed
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');
