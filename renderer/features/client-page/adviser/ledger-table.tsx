import type { Status } from '#shared/calculation/result';
import { longDate } from '../../../words/dates.ts';
import { Part, SheetTable } from './part.tsx';
import { sheetWords, stateWord } from './words.ts';

interface Entry extends Pick<Status, 'code' | 'state' | 'text' | 'source' | 'checked'> {
  name?: string | undefined;
  who?: 'client' | 'partner' | undefined;
  unverified?: boolean | undefined;
}

/** A ledger with its words, its sources, and the day on which each was looked at. */
export function LedgerTable({ title, entries }: { title: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <Part title={title}>
      <SheetTable label={title} head={[sheetWords.thing, sheetWords.state, sheetWords.source]} className="sheet-of-ledger">
        {entries.map(({ code, name = code, who, state, text, source, checked, unverified }) => (
          <tr key={`${code} ${who} ${text}`}>
            <th scope="row">
              {name}
              {who === 'partner' && ' (partner)'}
            </th>
            <td>
              <strong>{stateWord(state)}.</strong> {unverified === true && <strong>{sheetWords.unchecked} </strong>}
              {text}
            </td>
            <td>
              {source}. {sheetWords.checked(longDate(checked))}
            </td>
          </tr>
        ))}
      </SheetTable>
    </Part>
  );
}
