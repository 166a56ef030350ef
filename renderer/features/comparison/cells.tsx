import { pounds } from '../../words/money.ts';
import type { Change } from './change.ts';

/** An amount that opens into how it was worked out; words where there is none. */
export function AmountCell({ amount, onExplain }: { amount: string | undefined; onExplain: () => void }) {
  if (amount === undefined) return <td className="no-figure">no figure</td>;
  return (
    <td>
      <button type="button" className="amount" onClick={onExplain} tabIndex={-1}>
        {pounds(amount)}
        <span className="visually-hidden">, how it was worked out</span>
      </button>
    </td>
  );
}

/** What changes, with a sign and a word. */
export function ChangeCell({ change }: { change: Change | undefined }) {
  if (change === undefined) return <td />;
  return (
    <td className={`change ${change.tone}`}>
      <span className="change-figure">{change.figure}</span>
      {change.word !== '' && <span className="change-word"> {change.word}</span>}
    </td>
  );
}
