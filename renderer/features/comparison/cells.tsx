import type { Bounds } from '#shared/calculation/range';
import { change, pounds } from '../../words/money.ts';
import type { Change } from './change.ts';

interface AmountCellProps {
  amount: string | undefined;
  /** What it can be, where that is more than one amount. */
  bounds?: Bounds | undefined;
  onExplain: () => void;
}

/** An amount that opens into how it was worked out; words where there is none. */
export function AmountCell({ amount, bounds, onExplain }: AmountCellProps) {
  if (amount === undefined) return <td className="no-figure">no figure</td>;
  return (
    <td>
      <button type="button" className="amount" data-range={bounds !== undefined || undefined} onClick={onExplain} tabIndex={-1}>
        {bounds === undefined ? pounds(amount) : `${pounds(bounds.least)} to ${pounds(bounds.most)}`}
        <span className="visually-hidden">, how it was worked out{bounds !== undefined && ' where the gain is least'}</span>
      </button>
    </td>
  );
}

/** What a change can be, where not everything is known. */
export function ChangeRangeCell({ bounds }: { bounds: Bounds }) {
  return (
    <td className="change same">
      <span className="change-figure change-range">
        {change(bounds.least)} to {change(bounds.most)}
      </span>
    </td>
  );
}

/** What changes, with a sign and a word. */
export function ChangeCell({ change: changed }: { change: Change | undefined }) {
  if (changed === undefined) return <td />;
  return (
    <td className={`change ${changed.tone}`}>
      <span className="change-figure">{changed.figure}</span>
      {changed.word !== '' && <span className="change-word"> {changed.word}</span>}
    </td>
  );
}
