import { useCallback, useRef, type ReactNode } from 'react';
import type { Case } from '#shared/case/schema';
import type { Result } from '#shared/calculation/result';
import { rowsShownAtNil } from '#shared/calculation/shown-at-nil';
import { Button } from '../../ui/button.tsx';
import { HelpLink } from '../../ui/help-link.tsx';
import { LiveText } from '../../ui/live-text.tsx';
import { Select } from '../../ui/select.tsx';
import { useFits } from '../../ui/use-fits.ts';
import { Views } from '../../ui/views.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useOverflow } from '../../ui/use-overflow.ts';
import { chapterOfView } from '../../words/help-chapters.ts';
import { beneathHeadline } from './beneath.ts';
import { besideAnother } from './beside-another.ts';
import { columnsOf, scenariosOf, type Column } from './columns.ts';
import { ComparisonTable, type OnExplain } from './comparison-table.tsx';
import { headlineOfColumn, headlineSentence } from './headline.ts';
import { Heads, type HeadsProps } from './heads.tsx';
import { JobsOnPaper } from './jobs-on-paper.tsx';
import { HiddenColumns } from './hidden-columns.tsx';
import { Alerts } from './alerts.tsx';
import { Notes, RatesLine } from './notes.tsx';
import { RangeNotes } from './range-notes.tsx';
import { ScenarioActions } from './scenario-actions.tsx';
import { ScenarioFields } from './scenario-fields.tsx';
import { useSeen, type Seen } from './use-seen.ts';
import './heads.css';
import './table.css';
import './notes.css';
import './comparison.css';
import './range.css';

interface ComparisonPaneProps {
  /** The case that was worked out, and its result. */
  subject: Case;
  result: Result;
  nation: string;
  /** Whether the result is from before the last change. */
  stale: boolean;
  /** Why there is none for the last change. */
  inTheWay: ReactNode;
  scenarios: readonly { id: string; name: string; hidden: boolean }[];
  /** The scenario that was just added, whose hours are to be typed over at once. */
  added: string | undefined;
  onAdded: (id: string | undefined) => void;
  onAdd: () => void;
  onExplain: OnExplain;
  onReveal: (path: string) => void;
  /** Which view of the answer is seen. The headlines stand above every one. */
  view: AnswerView;
  onView: (view: AnswerView) => void;
  /** What else is said of a scenario's figure, under it. */
  further: (scenario: string) => readonly string[];
  /** Whether the answer agrees with the statement that was entered. */
  agreement: ReactNode;
  /** What the view shows under the headlines where it is not the comparison line by line. */
  children: ReactNode;
}

/** The views of an answer. */
export const answerViews = [
  { id: 'compare', label: 'Line by line' },
  { id: 'questions', label: 'Three questions' },
  { id: 'pictures', label: 'In pictures' },
  { id: 'months', label: 'Month by month' },
  { id: 'stop', label: 'If it stops' },
  { id: 'statement', label: 'Statement check' },
] as const;

export type AnswerView = (typeof answerViews)[number]['id'];

/** The situations of the open case side by side, each scenario to be changed in place. */
export function ComparisonPane({
  subject,
  result,
  nation,
  stale,
  inTheWay,
  scenarios,
  added,
  onAdded,
  onAdd,
  onExplain,
  onReveal,
  view,
  onView,
  further,
  agreement,
  children,
}: ComparisonPaneProps) {
  const columns = columnsOf(result, scenarios);
  const hidden = scenarios.flatMap(({ hidden: isHidden, name }, index) => (isHidden ? [{ index, name }] : []));
  const nameOf = (id: string) => [columns.now, ...columns.scenarios].find((column) => column.id === id)?.name ?? id;
  const seen = useSeen();
  const begun = useCallback(() => onAdded(undefined), [onAdded]);
  const indexOf = ({ id }: Column) => scenarios.findIndex((scenario) => scenario.id === id);
  const seenColumns = columns.scenarios.filter((_, index) => scenarios[index]?.hidden !== true);
  const announced = seenColumns.map((column) => headlineSentence(column.name, headlineOfColumn(column)));
  return (
    <>
      <Views
        label="Views of the answer"
        views={answerViews}
        value={view}
        onChange={onView}
        beside={<HelpLink chapter={chapterOfView(view)} about="this view" />}
      >
        <div className="answer-line" role="status">
          <RatesLine result={result} />
          {stale ? (
            <div className="stale">
              <strong>Showing the answer before this change.</strong>
              {inTheWay}
            </div>
          ) : (
            agreement
          )}
        </div>
        <Alerts result={result} nameOf={nameOf} onReveal={onReveal} />
        <RangeNotes result={result} nameOf={nameOf} onReveal={onReveal} />
        <SideBySide
          now={columns.now}
          scenarios={seenColumns}
          seen={seen}
          stale={stale}
          nation={nation}
          withLines={view === 'compare'}
          shownAtNil={rowsShownAtNil(result, { nation })}
          onExplain={onExplain}
          beneath={(column) => [
            ...beneathHeadline(columns.now, column, result, `scenarios[${indexOf(column)}]`),
            ...besideAnother(seenColumns[seenColumns.indexOf(column) - 1], column, subject),
          ]}
          further={({ id }) => further(id)}
          onReveal={onReveal}
          onShow={() => onView('compare')}
          more={
            scenarios.length > 0 && (
              <>
                <Button icon="plus" look={view === 'compare' ? 'plain' : 'quiet'} onPress={onAdd} aria-keyshortcuts="F8">
                  What if…
                </Button>
                <HiddenColumns hidden={hidden} />
              </>
            )
          }
          invitation={scenarios.length === 0 && <Invitation onAdd={onAdd} />}
          actions={(column) => <ScenarioActions index={indexOf(column)} name={column.name} count={scenarios.length} onCopied={onAdded} />}
          onPaper={(column) => <JobsOnPaper path={`scenarios[${indexOf(column)}]`} />}
          fields={(column) => <ScenarioFields path={`scenarios[${indexOf(column)}]`} begin={added === column.id} onBegun={begun} />}
        />
        {view === 'compare' ? <Notes result={result} nameOf={nameOf} onReveal={onReveal} /> : children}
      </Views>
      <LiveText sentences={stale ? [] : announced} />
    </>
  );
}

/** The way to the first scenario. */
function Invitation({ onAdd }: { onAdd: () => void }) {
  return (
    <div className="head invitation">
      <p>
        What if there were a job, or more hours? It begins as 16 hours at the minimum wage, or as the jobs there are now, and every answer
        can be changed.
      </p>
      <Button look="primary" icon="plus" onPress={onAdd} aria-keyshortcuts="F8">
        What if…
      </Button>
    </div>
  );
}

/** A result by its own account, with nothing to be changed. */
export function StoredComparison({ result, nation, onExplain }: { result: Result; nation: string; onExplain: OnExplain }) {
  const columns = columnsOf(result, scenariosOf(result));
  const nameOf = (id: string) => [columns.now, ...columns.scenarios].find((column) => column.id === id)?.name ?? id;
  const seen = useSeen();
  return (
    <>
      <RatesLine result={result} />
      <Alerts result={result} nameOf={nameOf} />
      <RangeNotes result={result} nameOf={nameOf} />
      <SideBySide
        now={columns.now}
        scenarios={columns.scenarios}
        seen={seen}
        stale={false}
        withLines
        nation={nation}
        shownAtNil={rowsShownAtNil(result, { nation })}
        onExplain={onExplain}
        beneath={(column) => beneathHeadline(columns.now, column, result)}
      />
      <Notes result={result} nameOf={nameOf} />
    </>
  );
}

interface SideBySideProps extends Omit<HeadsProps, 'isBrief'> {
  seen: Seen;
  stale: boolean;
  nation: string;
  /** Whether the lines stand under the headlines. */
  withLines: boolean;
  shownAtNil: readonly string[];
  onExplain: OnExplain;
}

/** Headlines above figures in the same columns. Where there is no room for several scenarios, one at a time. */
function SideBySide({ now, scenarios, seen, stale, nation, withLines, shownAtNil, onExplain, ...ofHeads }: SideBySideProps) {
  const isNarrow = useNarrow(40);
  const chosen = scenarios.find(({ id }) => id === seen.chosenId) ?? scenarios[0];
  const shown = isNarrow && chosen ? [chosen] : scenarios;
  const frame = useRef<HTMLDivElement>(null);
  const fits = useFits(frame, widthOf(shown.length));
  const goesOn = useOverflow(frame);
  return (
    <div
      className="comparison"
      data-several={shown.length > 1 ? shown.length : undefined}
      data-whole={!goesOn || undefined}
      data-compact={(shown.length > 1 && !fits) || undefined}
      data-stale={stale || undefined}
      data-brief={!withLines || undefined}
    >
      {withLines && isNarrow && chosen && scenarios.length > 1 && (
        <div className="comparison-choice">
          <Select
            label="Compare with"
            choices={scenarios.map(({ id, name }) => ({ id, label: name }))}
            value={chosen.id}
            onChange={seen.choose}
          />
        </div>
      )}
      {withLines && goesOn && <p className="across">{scenarios.length} scenarios. Scroll across to see all of them.</p>}
      <div className="comparison-scroll" ref={frame}>
        <div className="comparison-width">
          <Heads now={now} scenarios={withLines ? shown : scenarios} isBrief={!withLines} {...ofHeads} />
          {withLines && (
            <ComparisonTable seen={seen} now={now} scenarios={shown} nation={nation} shownAtNil={shownAtNil} onExplain={onExplain} />
          )}
        </div>
      </div>
    </div>
  );
}

// The widths of comparison.css in rem: labels and the present, then each scenario.
const widthOf = (scenarios: number): number => 17.25 + scenarios * 16;
