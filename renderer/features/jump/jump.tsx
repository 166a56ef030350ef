import { useEffect, useMemo, useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, TextField } from 'react-aria-components';
import { useDraftStore } from '../../draft/context.tsx';
import { useReveal } from '../../draft/reveal.tsx';
import { Button } from '../../ui/button.tsx';
import { isInDialog } from '../../ui/in-dialog.ts';
import { findPlaces } from './find.ts';
import type { Place } from './place.ts';
import { placesOf } from './places.ts';
import './jump.css';

/** Something that can be done or looked at, found beside the fields. */
export interface Command {
  id: string;
  title: string;
  where: 'View' | 'Action';
  words: string;
  run: () => void;
}

/** Finds any field, section, part, view or action by the words that advisers use, and goes there. Ctrl+K opens it. */
export function Jump({ commands }: { commands: readonly Command[] }) {
  const [isOpen, setOpen] = useState(false);
  const [near, setNear] = useState<string>();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (isInDialog(event.target)) return;
      setNear(ownerHere());
      setOpen(true);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
  const open = () => {
    setNear(undefined);
    setOpen(true);
  };
  return (
    <>
      <Button look="quiet" onPress={open} aria-keyshortcuts="Control+K Meta+K">
        Find
      </Button>
      <ModalOverlay className="overlay jump-overlay" isOpen={isOpen} isDismissable onOpenChange={setOpen}>
        <Modal className="jump">
          <Dialog className="jump-dialog" aria-label="Find anything">
            <Finder commands={commands} near={near} onDone={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

/** The person or the situation whose answer has the focus. */
const ownerHere = (): string | undefined => {
  const path = document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';
  return /^(client|partner|now|(children|nonDependants|scenarios)\[\d+\])(?=[.[]|$)/.exec(path)?.[0];
};

interface Found extends Pick<Place, 'id' | 'title' | 'where' | 'words' | 'note'> {
  path?: string;
  go: () => void;
}

interface FinderProps {
  commands: readonly Command[];
  /** Where somebody was when they began to look. */
  near: string | undefined;
  onDone: () => void;
}

function Finder({ commands, near, onDone }: FinderProps) {
  const store = useDraftStore();
  const reveal = useReveal();
  const [typed, setTyped] = useState('');
  const all = useMemo(
    (): Found[] => [
      ...commands.map(({ id, title, where, words, run }) => ({ id: `command ${id}`, title, where, words, go: run })),
      ...placesOf(store.read()).map((place) => ({ ...place, go: () => reveal(place.path) })),
    ],
    [commands, reveal, store],
  );
  const found = findPlaces(all, typed, near);
  const choose = (id: string) => {
    const chosen = found.find((item) => item.id === id);
    onDone();
    // The dialog gives the focus back as it goes; what was chosen takes it after that.
    if (chosen !== undefined) requestAnimationFrame(() => requestAnimationFrame(chosen.go));
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <TextField type="search" className="jump-field" aria-label="Find a field, a section, a view or an action" autoFocus>
        <Input placeholder="Find: rent, LHA, nursery, bedroom tax…" spellCheck={false} />
      </TextField>
      {typed.trim() === '' ? (
        <p className="jump-hint">Type what you look for. Arrow keys choose, Enter goes there.</p>
      ) : (
        <Menu
          className="jump-list"
          aria-label="Found"
          items={found}
          onAction={(id) => choose(String(id))}
          renderEmptyState={() => <p className="jump-hint">Nothing has this name. Try another word.</p>}
        >
          {({ id, title, where, note }) => (
            <MenuItem id={id} textValue={title} className="jump-item">
              <span className="jump-title">{title} </span>
              <span className="jump-where">
                {where} {note !== undefined && <span className="jump-note">{note}</span>}
              </span>
            </MenuItem>
          )}
        </Menu>
      )}
    </Autocomplete>
  );
}
