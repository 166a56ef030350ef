import type { LedgerEntry } from '#shared/calculation/stopping';
import { Icon } from '../../ui/icons.tsx';
import { longDate } from '../../words/dates.ts';
import { ledgerStates, thingOf } from '../../words/states.ts';
import { stopWords } from './stop-words.ts';

/** What becomes of each protected thing, state by state, with the last day on which coming back keeps it, and its source. */
export function StopLedger({ entries, isCouple }: { entries: readonly LedgerEntry[]; isCouple: boolean }) {
  return (
    <div className="stop-ledger">
      <h4>{stopWords.ledger}</h4>
      {ledgerStates.map(({ state, word, icon }) => {
        const own = entries.filter((entry) => entry.state === state);
        return own.length === 0 ? null : (
          <div key={state} className={`state-part state-${state}`}>
            <h5 className="note-mark">
              <Icon name={icon} /> {word}
            </h5>
            <dl>
              {own.map((entry) => (
                <div key={`${entry.code} ${entry.who} ${entry.text}`} className="state-entry">
                  <dt>{thingOf(entry, isCouple)}</dt>
                  <dd>
                    {entry.until !== undefined && <strong>{stopWords.until(longDate(entry.until))} </strong>}
                    {entry.text}
                  </dd>
                  <dd className="soft small">
                    {entry.unverified === true && 'Unchecked. '}
                    {entry.source}. Checked {longDate(entry.checked)}.
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        );
      })}
    </div>
  );
}
