import type { ReactNode } from 'react';
import { useDraftStore, useReading } from '../../../draft/context.tsx';
import { listAt, withItem, withoutItem, type Answer } from '../../../draft/path.ts';
import { useReveal } from '../../../draft/reveal.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';

interface EntriesProps {
  list: string;
  /** What one entry is called, such as "band". */
  one: string;
  fresh: Answer;
  children: (path: string, index: number) => ReactNode;
}

/** A list of like entries of a scheme, each on a line, with a way to add and to remove one. */
export function Entries({ list, one, fresh, children }: EntriesProps) {
  const store = useDraftStore();
  const count = useReading((draft) => listAt(draft, list).length);
  const reveal = useReveal();
  const add = () => {
    store.edit((draft) => withItem(draft, list, fresh));
    reveal(`${list}[${count}]`);
  };
  const title = one.charAt(0).toUpperCase() + one.slice(1);
  return (
    <div className="scheme-entries" data-path={list}>
      {Array.from({ length: count }, (_, index) => (
        <div className="scheme-entry" key={index} role="group" aria-label={`${title} ${index + 1}`} data-path={`${list}[${index}]`}>
          {children(`${list}[${index}]`, index)}
          <IconButton
            icon="trash"
            label={`Remove ${one} ${index + 1}`}
            onPress={() => store.edit((draft) => withoutItem(draft, list, index))}
          />
        </div>
      ))}
      <div>
        <Button look="quiet" icon="plus" onPress={add}>
          Add a {one}
        </Button>
      </div>
    </div>
  );
}
