import { Icon } from '../../ui/icons.tsx';
import { groupedNotes } from '../../words/grouped-notes.ts';
import { About } from './note-parts.tsx';
import type { NotesProps } from './notes-props.ts';

/** What could not be worked out, and what to put right, before the figures. */
export function Alerts(props: NotesProps) {
  const { refusals, warnings } = props.result;
  const { onReveal } = props;
  if (refusals.length + warnings.length === 0) return null;
  return (
    <ul className="alerts">
      {groupedNotes(refusals).map(({ note, situations, paths: [path] }) => (
        <li key={`${note.code} ${note.text}`} className="alert">
          <Icon name="refuse" />
          <p>
            <strong>Taper can’t work this out.</strong> <About situations={situations} {...props} />
            {note.text} No figure is shown. <WayTo path={path} onReveal={onReveal} />
          </p>
        </li>
      ))}
      {groupedNotes(warnings).map(({ note, situations, paths: [path] }) => (
        <li key={`${note.code} ${note.text}`} className="alert">
          <Icon name="alert" />
          <p>
            <strong>Check this first.</strong> <About situations={situations} {...props} />
            {note.text} <WayTo path={path} onReveal={onReveal} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The way to the answer to look at first, where it can be changed. */
function WayTo({ path, onReveal }: { path: string | undefined; onReveal: NotesProps['onReveal'] }) {
  if (onReveal === undefined || path === undefined) return null;
  return (
    <button type="button" className="text-link" onClick={() => onReveal(path)}>
      Go to this answer
    </button>
  );
}
