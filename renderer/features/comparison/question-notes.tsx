import type { Question } from '#shared/calculation/result';
import { penceOf, pounds } from '../../words/money.ts';
import { groupedNotes, type GroupedNote } from '../../words/grouped-notes.ts';
import { About, AnswerLinks, NoteGroup, NoteList } from './note-parts.tsx';
import type { NotesProps } from './notes-props.ts';

/** Help that the facts point to and nobody entered: to be asked, each with its worth where that is known. */
export function QuestionNotes(props: NotesProps) {
  const groups = groupedNotes(props.result.questions ?? []).toSorted((one, other) => worthOf(other) - worthOf(one));
  if (groups.length === 0) return null;
  return (
    <NoteList title="What may be missing">
      <NoteGroup icon="unknown" word="Ask">
        {groups.map((group) => (
          <QuestionNote key={`${group.note.code} ${group.note.text} ${group.note.worth}`} group={group} {...props} />
        ))}
      </NoteGroup>
    </NoteList>
  );
}

// The most pounds first; what has no worth that is known comes last.
const worthOf = ({ note: { worth } }: GroupedNote<Question>): number => penceOf(worth ?? '0.00');

function QuestionNote({ group: { note, situations, paths }, ...props }: NotesProps & { group: GroupedNote<Question> }) {
  return (
    <div>
      <p>
        <About situations={situations} {...props} />
        {note.text}
        {note.worth !== undefined && <strong> {pounds(note.worth)} a month.</strong>}
      </p>
      <p className="soft small">{note.source}.</p>
      <AnswerLinks paths={paths.map((path) => fieldOf(path, note.code))} text={note.text} {...props} />
    </div>
  );
}

/** Help is a list in the case and has a box for each kind in the form, by which the question is called. */
const fieldOf = (path: string, code: string): string => (path === 'help' ? `help.${code}` : path);
