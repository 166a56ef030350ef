import type { ReactNode } from 'react';
import type { Result } from '#shared/calculation/result';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { aboutWords, situationOfPath } from '../../words/grouped-notes.ts';
import type { NotesProps } from './notes-props.ts';

/** The situations that a note is about, unless it is about all. */
export function About({ situations, result, nameOf }: NotesProps & { situations: readonly string[] }) {
  const words = aboutWords(situations, ['now', ...scenarioIds(result)], nameOf);
  return words === '' ? null : <span className="note-about">{words}</span>;
}

const scenarioIds = (result: Result): string[] => result.situations.map(({ id }) => id).filter((id) => id !== 'now');

/** A list of notes under its heading. */
export function NoteList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="note-list">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface NoteGroupProps {
  icon: IconName;
  word: string;
  look?: string;
  children: ReactNode;
}

/** Notes of one kind. What they have in common stands once beside them. */
export function NoteGroup({ icon, word, look = '', children }: NoteGroupProps) {
  return (
    <li className={`note ${look}`}>
      <span className="note-mark">
        <Icon name={icon} /> {word}
      </span>
      <div className="note-group">{children}</div>
    </li>
  );
}

/** Ways from a note to the fields of its answers, each with the situation where there are several. */
export function AnswerLinks({ paths, text, result, nameOf, onReveal }: NotesProps & { paths: readonly string[]; text: string }) {
  // A whole person is no field: such a note is to be known, and there is nothing to answer.
  const fields = paths.filter((path) => !['', 'client', 'partner'].includes(path));
  if (onReveal === undefined || fields.length === 0) return null;
  const placeOf = (path: string) => {
    const situation = situationOfPath(path, scenarioIds(result));
    return situation === undefined || fields.length === 1 ? '' : `: ${nameOf(situation)}`;
  };
  return (
    <p className="note-links">
      {fields.map((path) => (
        <button key={path} type="button" className="text-link" onClick={() => onReveal(path)}>
          Answer this{placeOf(path)}
          <span className="visually-hidden">. {text}</span>
        </button>
      ))}
    </p>
  );
}
