import { useRef, useState, type ReactNode } from 'react';
import type { Result } from '#shared/calculation/result';
import { rowsShownAtNil } from '#shared/calculation/shown-at-nil';
import { Button } from '../../ui/button.tsx';
import { LiveText } from '../../ui/live-text.tsx';
import { Select } from '../../ui/select.tsx';
import { useFits } from '../../ui/use-fits.ts';
import { useMedia } from '../../ui/use-media.ts';
import { useOverflow } from '../../ui/use-overflow.ts';
import { columnsOf, scenariosOf, type Column } from './columns.ts';
import { ComparisonTable, type OnExplain } from './comparison-table.tsx';
import { headlineOfColumn, headlineSentence } from './headline.ts';
import { Heads } from './heads.tsx';
import { Alerts } from './alerts.tsx';
import { Notes, RatesLine } from './notes.tsx';
import { RangeNotes } from './range-notes.tsx';
import { ScenarioActions } from './scenario-actions.tsx';
import { ScenarioFields } from './scenario-fields.tsx';
import './heads.css';
import './table.css';
import './notes.css';
import './comparison.css';
import './range.css';

interface ComparisonPaneProps {
  result: Result;
  nation: string;
  /** Whether the result is from before the last change. */
  stale: boolean;
  /** Why there is none for the last change. */
  inTheWay: ReactNode;
  scenarios: readonly { id: string; name: string }[];
  /** The scenario that was just added, whose hours are to be typed over at once. */
  added: string | undefined;
  onAdded: (id: string | undefined) => void;
  onAdd: () => void;
  onExplain: OnExplain;
  onReveal: (path: string) => void;
  /** What comes between the figures and the notes. */
  between: ReactNode;
}

/** The situations of the open case side by side, each scenario to be changed in place. */
export function ComparisonPane({
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
  between,
}: ComparisonPaneProps) {
  const columns = columnsOf(result, scenarios);
  const nameOf = (id: string) => [columns.now, ...columns.scenarios].find((column) => column.id === id)?.name ?? id;
  const indexOf = ({ id }: Column) => scenarios.findIndex((scenario) => scenario.id === id);
  const announced = columns.scenarios.map((column) => headlineSentence(column.name, headlineOfColumn(column))).join(' ');
  return (
    <>
      <div className="answer-line" role="status">
        <RatesLine result={result} />
        {stale && (
          <div className="stale">
            <strong>Showing the answer before this change.</strong>
            {inTheWay}
          </div>
        )}
      </div>
      <Alerts result={result} nameOf={nameOf} onReveal={onReveal} />
      <RangeNotes result={result} nameOf={nameOf} onReveal={onReveal} />
      <SideBySide
        now={columns.now}
        scenarios={columns.scenarios}
        stale={stale}
        nation={nation}
        shownAtNil={rowsShownAtNil(result, { nation })}
        onExplain={onExplain}
        more={
          scenarios.length > 0 && (
            <Button icon="plus" onPress={onAdd}>
              What if…
            </Button>
          )
        }
        invitation={<Invitation onAdd={onAdd} />}
        actions={(column) => <ScenarioActions index={indexOf(column)} name={column.name} count={scenarios.length} onCopied={onAdded} />}
        fields={(column) => (
          <ScenarioFields path={`scenarios[${indexOf(column)}]`} begin={added === column.id} onBegun={() => onAdded(undefined)} />
        )}
      />
      <LiveText text={stale ? '' : announced} />
      {between}
      <Notes result={result} nameOf={nameOf} onReveal={onReveal} />
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
      <Button look="primary" icon="plus" onPress={onAdd}>
        What if…
      </Button>
    </div>
  );
}

/** A result by its own account, with nothing to be changed. */
export function StoredComparison({ result, nation, onExplain }: { result: Result; nation: string; onExplain: OnExplain }) {
  const columns = columnsOf(result, scenariosOf(result));
  const nameOf = (id: string) => [columns.now, ...columns.scenarios].find((column) => column.id === id)?.name ?? id;
  return (
    <>
      <RatesLine result={result} />
      <Alerts result={result} nameOf={nameOf} />
      <RangeNotes result={result} nameOf={nameOf} />
      <SideBySide
        now={columns.now}
        scenarios={columns.scenarios}
        stale={false}
        nation={nation}
        shownAtNil={rowsShownAtNil(result, { nation })}
        onExplain={onExplain}
      />
      <Notes result={result} nameOf={nameOf} />
    </>
  );
}

interface SideBySideProps {
  now: Column;
  scenarios: readonly Column[];
  stale: boolean;
  nation: string;
  shownAtNil: readonly string[];
  onExplain: OnExplain;
  actions?: (scenario: Column) => ReactNode;
  fields?: (scenario: Column) => ReactNode;
  more?: ReactNode;
  invitation?: ReactNode;
}

/** Headlines above figures in the same columns. Where there is no room for several scenarios, one at a time. */
function SideBySide({ now, scenarios, stale, nation, shownAtNil, onExplain, ...editing }: SideBySideProps) {
  const isNarrow = useMedia('(max-width: 40rem)');
  const [chosenId, choose] = useState('');
  const chosen = scenarios.find(({ id }) => id === chosenId) ?? scenarios[0];
  const shown = isNarrow && chosen ? [chosen] : scenarios;
  const frame = useRef<HTMLDivElement>(null);
  const fits = useFits(frame, widthOf(shown.length));
  const goesOn = useOverflow(frame);
  return (
    <div
      className="comparison"
      data-several={shown.length > 1 || undefined}
      data-compact={(shown.length > 1 && !fits) || undefined}
      data-stale={stale || undefined}
    >
      {isNarrow && chosen && scenarios.length > 1 && (
        <div className="comparison-choice">
          <Select
            label="Compare with"
            choices={scenarios.map(({ id, name }) => ({ id, label: name }))}
            value={chosen.id}
            onChange={choose}
          />
        </div>
      )}
      {goesOn && <p className="across">{scenarios.length} scenarios. Scroll across to see all of them.</p>}
      <div className="comparison-scroll" ref={frame}>
        <div className="comparison-width">
          <Heads now={now} scenarios={shown} {...editing} />
          <ComparisonTable now={now} scenarios={shown} nation={nation} shownAtNil={shownAtNil} onExplain={onExplain} />
        </div>
      </div>
    </div>
  );
}

// The widths of comparison.css in rem: labels and the present, then each scenario.
const widthOf = (scenarios: number): number => 17.75 + scenarios * 15.75;
