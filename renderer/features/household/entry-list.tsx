import type { ReactNode } from 'react';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { listAt, withItem, withoutItem, type Answer } from '../../draft/path.ts';
import { Button } from '../../ui/button.tsx';

interface EntryListProps {
  path: string;
  /** What one entry is called: "advance". */
  one: string;
  add: string;
  begin: { [key: string]: Answer };
  children: (path: string) => ReactNode;
}

/** A list of entries of one kind, each with its fields and a way to remove it. */
export function EntryList({ path, one, add, begin, children }: EntryListProps) {
  const store = useDraftStore();
  const count = useReading((draft) => listAt(draft, path).length);
  return (
    <div className="entry-list" data-path={path}>
      {Array.from({ length: count }, (_, index) => {
        const name = `${one} ${index + 1}`;
        return (
          <div className="list-entry" role="group" aria-label={name} key={index}>
            {children(`${path}[${index}]`)}
            <div>
              <Button look="quiet" aria-label={`Remove ${name}`} onPress={() => store.edit((draft) => withoutItem(draft, path, index))}>
                Remove
              </Button>
            </div>
          </div>
        );
      })}
      <div>
        <Button look="quiet" icon="plus" onPress={() => store.edit((draft) => withItem(draft, path, { ...begin }))}>
          {add}
        </Button>
      </div>
    </div>
  );
}
