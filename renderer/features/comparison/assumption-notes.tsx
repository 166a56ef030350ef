import { groupedNotes } from '../../words/grouped-notes.ts';
import { AnswerLinks, NoteGroup, NoteList } from './note-parts.tsx';
import type { NotesProps } from './notes-props.ts';

/** What the answer rests on: what nobody entered, each with a way to answer it, and what could not be verified. */
export function AssumptionNotes(props: NotesProps) {
  const groups = groupedNotes(props.result.assumptions);
  const assumed = groups.filter(({ note }) => note.unverified !== true);
  const unchecked = groups.filter(({ note }) => note.unverified === true);
  if (groups.length === 0) return null;
  return (
    <NoteList title="What this rests on">
      {assumed.length > 0 && (
        <NoteGroup icon="info" word="Assumed">
          {assumed.map(({ note, paths }) => (
            <div key={`${note.code} ${note.text}`}>
              <p>{note.text}</p>
              <AnswerLinks paths={paths} text={note.text} {...props} />
            </div>
          ))}
        </NoteGroup>
      )}
      {unchecked.length > 0 && (
        <NoteGroup icon="unknown" word="Unchecked">
          {unchecked.map(({ note }) => (
            <p key={`${note.code} ${note.text}`}>{note.text.replace(/^Unchecked: /, '')}</p>
          ))}
        </NoteGroup>
      )}
    </NoteList>
  );
}
