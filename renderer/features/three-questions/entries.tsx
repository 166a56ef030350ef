import type { Status } from '#shared/calculation/result';
import { Icon } from '../../ui/icons.tsx';
import { longDate } from '../../words/dates.ts';
import { ledgerStates, thingOf } from '../../words/states.ts';
import { keptNames } from './losses.ts';
import { listed, questionWords } from './words.ts';

type Entry = Pick<Status, 'code' | 'name' | 'who' | 'state' | 'text'> & { until?: string | undefined };

interface EntriesProps {
  entries: readonly Entry[];
  isCouple: boolean;
}

/** What is at risk, lost, changed, gained or not known, each in its words; what stays by name, because to hear it calms. */
export function Entries({ entries, isCouple }: EntriesProps) {
  const kept = keptNames(entries, isCouple);
  return (
    <dl className="question-entries">
      {ledgerStates
        .filter(({ state }) => state !== 'kept')
        .flatMap(({ state, word, icon }) =>
          entries
            .filter((entry) => entry.state === state)
            .map((entry) => (
              <div key={`${entry.code} ${entry.who ?? ''} ${entry.text}`} className={`state-${state}`}>
                <dt>
                  <span className="note-mark">
                    <Icon name={icon} /> {word}
                  </span>{' '}
                  {thingOf(entry, isCouple)}
                </dt>
                <dd>
                  {entry.until !== undefined && <strong>Until {longDate(entry.until)}. </strong>}
                  {entry.text}
                </dd>
              </div>
            )),
        )}
      {kept.length > 0 && (
        <div className="state-kept">
          <dt>
            <span className="note-mark">
              <Icon name="tick" /> {questionWords.staysHeading}
            </span>
          </dt>
          <dd>{listed(kept)}.</dd>
        </div>
      )}
    </dl>
  );
}
