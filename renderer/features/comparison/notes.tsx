import type { Result } from '#shared/calculation/result';
import { longDate } from '../../words/dates.ts';
import { AssumptionNotes } from './assumption-notes.tsx';
import { groupedNotes } from '../../words/grouped-notes.ts';
import { About, NoteList } from './note-parts.tsx';
import type { NotesProps } from './notes-props.ts';
import { QuestionNotes } from './question-notes.tsx';
import { StatusNotes } from './status-notes.tsx';

/** What stays and what changes besides the sums, what may be missing, what the answer rests on, and what was left out of it. */
export function Notes(props: NotesProps) {
  const { notCounted } = props.result;
  return (
    <div className="notes">
      <StatusNotes {...props} />
      <QuestionNotes {...props} />
      <AssumptionNotes {...props} />
      {notCounted.length > 0 && (
        <NoteList title="Not counted">
          {groupedNotes(notCounted).map(({ note, situations }) => (
            <li key={`${note.code} ${note.text}`} className="note plain">
              <p>
                <About situations={situations} {...props} />
                {note.text}
              </p>
            </li>
          ))}
        </NoteList>
      )}
    </div>
  );
}

/** Always beside a figure: the date of its rates, the edition that answered and the pack whose figures it used. */
export function RatesLine({ result }: { result: Result }) {
  return (
    <p className="rates-line">
      Rates of {longDate(result.asAt)} · edition {result.edition}
      {result.pack && ` · pack ${result.pack.name}`}
    </p>
  );
}
