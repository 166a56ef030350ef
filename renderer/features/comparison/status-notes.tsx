import { useState } from 'react';
import type { Status } from '#shared/calculation/result';
import type { IconName } from '../../ui/icons.tsx';
import { longDate } from '../../words/dates.ts';
import { groupedNotes, type GroupedNote } from './grouped-notes.ts';
import { About, NoteGroup, NoteList } from './note-parts.tsx';
import type { NotesProps } from './notes-props.ts';

/** The states in the order in which they are told: what may be lost comes first, what stays last. */
const states: readonly { state: Status['state']; word: string; icon: IconName }[] = [
  { state: 'at-risk', word: 'At risk', icon: 'alert' },
  { state: 'lost', word: 'Lost', icon: 'refuse' },
  { state: 'changes', word: 'Changes', icon: 'change' },
  { state: 'gained', word: 'Gained', icon: 'plus' },
  { state: 'unknown', word: 'Not known', icon: 'unknown' },
  { state: 'kept', word: 'Stays', icon: 'tick' },
];

/** What is at risk, lost, changed or gained beside the sums, and what stays. */
export function StatusNotes(props: NotesProps) {
  const groups = groupedNotes(props.result.status);
  if (groups.length === 0) return null;
  return (
    <NoteList title="What stays, what changes, what is at risk">
      {states.map(({ state, word, icon }) => {
        const own = groups.filter(({ note }) => note.state === state);
        return own.length === 0 ? null : (
          <NoteGroup key={state} icon={icon} word={word} look={`state-${state}`}>
            <StatusGroup groups={own} most={state === 'kept' ? mostKept : own.length} {...props} />
          </NoteGroup>
        );
      })}
    </NoteList>
  );
}

const mostKept = 3;

/** The notes of one state. Of what stays, the first few; the others are a press away, so that a long list is calm. */
function StatusGroup({ groups, most, ...props }: NotesProps & { groups: readonly GroupedNote<Status>[]; most: number }) {
  const [all, setAll] = useState(false);
  const hidden = all || groups.length <= most + 1 ? 0 : groups.length - most;
  return (
    <>
      {groups.slice(0, groups.length - hidden).map(({ note, situations }) => (
        <div key={`${note.code} ${note.text}`}>
          <p>
            <About situations={situations} {...props} />
            {note.text}
          </p>
          <p className="soft small">
            {note.source}. Checked {longDate(note.checked)}.
          </p>
        </div>
      ))}
      {hidden > 0 && (
        <button type="button" className="text-link" onClick={() => setAll(true)}>
          Show {hidden} more that stay
        </button>
      )}
    </>
  );
}
