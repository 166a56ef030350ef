import type { Bounds } from '#shared/calculation/range';
import { change, penceOf, pounds } from '../../words/money.ts';
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
        {bounds === undefined ? pounds(amount) : <FromTo least={pounds(bounds.least)} most={pounds(bounds.most)} />}
        <span className="visually-hidden">, how it was worked out{bounds !== undefined && ' where the gain is least'}</span>
      </button>
    </td>
  );
}

/** What a change can be, where not everything is known. */
export function ChangeRangeCell({ bounds }: { bounds: Bounds }) {
  const tone = penceOf(bounds.least) > 0 ? 'more' : penceOf(bounds.most) < 0 ? 'less' : 'same';
  return (
    <td className={`change ${tone}`}>
      <span className="change-figure change-range">
        <FromTo least={change(bounds.least)} most={change(bounds.most)} />
      </span>
    </td>
  );
}

/** Two amounts, one under the other where there is no room for both, and never broken within. */
const FromTo = ({ least, most }: { least: string; most: string }) => (
  <>
    <span className="range-end">{least} to</span> <span className="range-end">{most}</span>
  </>
);

/** What changes, with a sign and a word. It opens into why. */
export function ChangeCell({ change: changed, onExplain }: { change: Change | undefined; onExplain: () => void }) {
  if (changed === undefined) return <td />;
  return (
    <td className={`change ${changed.tone}`}>
      {changed.amount === '0.00' ? (
        <span className="change-figure">{changed.figure}</span>
      ) : (
        <button type="button" className="amount change-figure" onClick={onExplain} tabIndex={-1}>
          {changed.figure}
          <span className="visually-hidden">, why it changes</span>
        </button>
      )}
      {changed.word !== '' && <span className="change-word"> {changed.word}</span>}
    </td>
  );
}
