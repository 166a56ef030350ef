import type { ReactNode } from 'react';
import type { Assumption, Question, Result, Status } from '#shared/calculation/result';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { longDate } from '../../words/dates.ts';
import { pounds } from '../../words/money.ts';
import { aboutWords, groupedNotes, situationOfPath, type GroupedNote } from './grouped-notes.ts';
import type { NotesProps } from './notes-props.ts';

const states: Record<Status['state'], { word: string; icon: IconName }> = {
  kept: { word: 'Stays', icon: 'tick' },
  changes: { word: 'Changes', icon: 'change' },
  gained: { word: 'Gained', icon: 'plus' },
  lost: { word: 'Lost', icon: 'refuse' },
  'at-risk': { word: 'At risk', icon: 'alert' },
  unknown: { word: 'Not known', icon: 'unknown' },
};

/** What stays and what changes besides the sums, what the answer rests on, and what was left out of it. */
export function Notes(props: NotesProps) {
  const { status, assumptions, notCounted, questions = [] } = props.result;
  return (
    <div className="notes">
      {status.length > 0 && (
        <NoteList title="What stays, what changes, what is at risk">
          {groupedNotes(status).map((group) => (
            <StatusNote key={`${group.note.code} ${group.note.text}`} group={group} {...props} />
          ))}
        </NoteList>
      )}
      {assumptions.length > 0 && (
        <NoteList title="What this rests on">
          {groupedNotes(assumptions).map((group) => (
            <AssumptionNote key={`${group.note.code} ${group.note.text}`} group={group} {...props} />
          ))}
        </NoteList>
      )}
      {questions.length > 0 && (
        <NoteList title="What may be missing">
          {groupedNotes(questions).map((group) => (
            <QuestionNote key={`${group.note.code} ${group.note.text}`} group={group} {...props} />
          ))}
        </NoteList>
      )}
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

function StatusNote({ group: { note, situations }, ...props }: NotesProps & { group: GroupedNote<Status> }) {
  return (
    <li className={`note state-${note.state}`}>
      <Mark icon={states[note.state].icon} word={states[note.state].word} />
      <div>
        <p>
          <About situations={situations} {...props} />
          {note.text}
        </p>
        <p className="soft small">
          {note.source}. Checked {longDate(note.checked)}.
        </p>
      </div>
    </li>
  );
}

function AssumptionNote({ group: { note, paths }, result, nameOf, onReveal }: NotesProps & { group: GroupedNote<Assumption> }) {
  const ids = scenarioIds(result);
  const place = (path: string) => {
    const situation = situationOfPath(path, ids);
    return situation === undefined || paths.length === 1 ? '' : `: ${nameOf(situation)}`;
  };
  return (
    <li className="note">
      {note.unverified ? <Mark icon="unknown" word="Unchecked" /> : <Mark icon="info" word="Assumed" />}
      <div>
        <p>{note.text.replace(/^Unchecked: /, '')}</p>
        {onReveal && !note.unverified && (
          <p className="note-links">
            {paths.map((path) => (
              <button key={path} type="button" className="text-link" onClick={() => onReveal(path)}>
                Answer this{place(path)}
                <span className="visually-hidden">. {note.text}</span>
              </button>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

/** Help that the facts point to: a question with its worth, and a way to the answer that settles it. */
function QuestionNote({ group: { note, situations, paths }, ...props }: NotesProps & { group: GroupedNote<Question> }) {
  const { onReveal } = props;
  return (
    <li className="note">
      <Mark icon="unknown" word="Ask" />
      <div>
        <p>
          <About situations={situations} {...props} />
          {note.text}
          {note.worth !== undefined && <strong> {pounds(note.worth)} a month.</strong>}
        </p>
        <p className="soft small">{note.source}.</p>
        {onReveal && (
          <p className="note-links">
            {paths.map((path) => (
              <button key={path} type="button" className="text-link" onClick={() => onReveal(path)}>
                Answer this
                <span className="visually-hidden">. {note.text}</span>
              </button>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

/** Always beside a figure: the date of its rates and the edition that answered. */
export function RatesLine({ result }: { result: Result }) {
  return (
    <p className="rates-line">
      Rates of {longDate(result.asAt)} · edition {result.edition}
    </p>
  );
}

/** The situations that a note is about, unless it is about all. */
export function About({ situations, result, nameOf }: NotesProps & { situations: readonly string[] }) {
  const words = aboutWords(situations, ['now', ...scenarioIds(result)], nameOf);
  return words === '' ? null : <span className="note-about">{words}</span>;
}

const scenarioIds = (result: Result): string[] => result.situations.map(({ id }) => id).filter((id) => id !== 'now');

function Mark({ icon, word }: { icon: IconName; word: string }) {
  return (
    <span className="note-mark">
      <Icon name={icon} /> {word}
    </span>
  );
}

function NoteList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="note-list">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
