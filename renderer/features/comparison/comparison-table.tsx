import { Fragment, useRef } from 'react';
import type { SituationResult } from '#shared/calculation/result';
import { Checkbox } from '../../ui/checkbox.tsx';
import { penceOf } from '../../words/money.ts';
import { AmountCell, ChangeCell, ChangeRangeCell } from './cells.tsx';
import { changeOf } from './change.ts';
import type { Column } from './columns.ts';
import { boundsIn, changeBoundsIn, rowsThatCanBe } from './range-cells.ts';
import { moneyLeft, rowGroups, type Row, type RowGroup } from './rows.ts';
import { useArrowKeys } from './use-arrow-keys.ts';
import type { Seen } from './use-seen.ts';

/** Which line of which situation is to be explained: how its amount was worked out, or why it changes. */
export interface Explained {
  situation: string;
  key: string;
  label: string;
  why: 'amount' | 'change';
}

export type OnExplain = (wanted: Explained) => void;

interface ComparisonTableProps {
  now: Column;
  scenarios: readonly Column[];
  onExplain: OnExplain;
}

interface WholeTableProps extends ComparisonTableProps {
  seen: Seen;
  /** Where the home is: it decides what some benefits are called. */
  nation: string;
  /** The rows that are shown although they are nil everywhere. */
  shownAtNil: readonly string[];
}

/** Every amount side by side, the present first, and what changes. Each amount opens into how it was worked out. */
export function ComparisonTable({ seen, now, scenarios, onExplain, nation, shownAtNil }: WholeTableProps) {
  const { all, setAll, open, toggle } = seen;
  const table = useRef<HTMLTableElement>(null);
  useArrowKeys(table);
  const situations = [now, ...scenarios].flatMap(({ situation }): SituationResult[] => (situation ? [situation] : []));
  const groups = rowGroups(situations, all, nation, [...shownAtNil, ...rowsThatCanBe([now, ...scenarios])]);
  const columns = { now, scenarios, onExplain };
  return (
    <>
      <table className="comparison-table" ref={table} role="grid" aria-label="The situations side by side, in pounds a typical month">
        <colgroup>
          <col className="label-column" />
          <col className="now-column" />
          {scenarios.map(({ id }) => (
            <Fragment key={id}>
              <col className="amount-column" />
              <col className="change-column" />
            </Fragment>
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">A typical month</th>
            <th scope="col">{scenarios.length === 0 ? '' : 'Now'}</th>
            {scenarios.map(({ id, name }) => (
              <Fragment key={id}>
                <th scope="col" className="column-name">
                  <span className="visually-hidden">What if: </span>
                  {name}
                </th>
                <th scope="col" className="change">
                  <span className="change-figure">Change</span>
                  <span className="visually-hidden">: {name}</span>
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group.id} group={group} open={open} onToggle={toggle} {...columns} />
        ))}
        <tbody className="money-left">
          <AmountRow row={moneyLeft} {...columns} />
        </tbody>
      </table>
      <div className="show-all">
        <Checkbox label="Show all rows, also those that are nil everywhere" isSelected={all} onChange={setAll} />
      </div>
    </>
  );
}

interface GroupRowsProps extends ComparisonTableProps {
  group: RowGroup;
  open: ReadonlySet<string>;
  onToggle: (key: string) => void;
}

function GroupRows({ group, open, onToggle, ...columns }: GroupRowsProps) {
  return (
    <tbody>
      {group.title !== undefined && (
        <tr className="group-head">
          <th scope="rowgroup" colSpan={2 + columns.scenarios.length * 2}>
            <span className="group-title">{group.title}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => {
        if (isClosed(row, open, columns)) return null;
        const hasDetails = group.rows.some(({ within }) => within === row.key);
        return <AmountRow key={row.key} row={row} {...columns} {...(hasDetails && { isOpen: open.has(row.key), onToggle })} />;
      })}
    </tbody>
  );
}

/** A detail whose amount is not open; one that is always seen is, where it takes anything. */
function isClosed({ within, isAlwaysSeen, amountOf }: Row, open: ReadonlySet<string>, { now, scenarios }: ComparisonTableProps): boolean {
  if (within === undefined || open.has(within)) return false;
  return isAlwaysSeen !== true || [now, ...scenarios].every(({ situation }) => penceOf((situation && amountOf(situation)) ?? '0.00') === 0);
}

interface AmountRowProps extends ComparisonTableProps {
  row: Row;
  isOpen?: boolean;
  onToggle?: (key: string) => void;
}

function AmountRow({ row, now, scenarios, onExplain, isOpen, onToggle }: AmountRowProps) {
  const amountOf = ({ situation }: Column) => situation && row.amountOf(situation);
  const explain = (situation: string, why: Explained['why']) => () => onExplain({ situation, key: row.key, label: row.label, why });
  return (
    <tr className={`row-${row.look}`}>
      <th scope="row">
        {row.label}
        {onToggle && (
          <button type="button" className="details-toggle" aria-expanded={isOpen} onClick={() => onToggle(row.key)}>
            {isOpen ? 'Hide parts' : 'Show parts'}
            <span className="visually-hidden"> of {row.label}</span>
          </button>
        )}
      </th>
      <AmountCell amount={amountOf(now)} bounds={boundsIn(now, row)} onExplain={explain(now.id, 'amount')} />
      {scenarios.map((column) => (
        <Fragment key={column.id}>
          <AmountCell amount={amountOf(column)} bounds={boundsIn(column, row)} onExplain={explain(column.id, 'amount')} />
          <ChangeWithin now={now} column={column} row={row} onExplain={explain(column.id, 'change')} />
        </Fragment>
      ))}
    </tr>
  );
}

function ChangeWithin({ now, column, row, onExplain }: { now: Column; column: Column; row: Row; onExplain: () => void }) {
  const bounds = changeBoundsIn(now, column, row);
  if (bounds === 'unknown') return <td />;
  if (bounds !== undefined) return <ChangeRangeCell bounds={bounds} />;
  const [before, after] = [now, column].map(({ situation }) => situation && row.amountOf(situation));
  return <ChangeCell change={changeOf(before, after, row.meaning)} onExplain={onExplain} />;
}
