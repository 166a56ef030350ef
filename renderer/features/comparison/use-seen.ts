import { useState } from 'react';

/** What somebody chose to see of a comparison, which stays when they look at another view of it and come back. */
export interface Seen {
  /** The scenario that is seen where there is room for one. */
  chosenId: string;
  choose: (id: string) => void;
  /** Whether rows are seen that are nil everywhere. */
  all: boolean;
  setAll: (all: boolean) => void;
  /** The rows whose parts are seen. */
  open: ReadonlySet<string>;
  toggle: (row: string) => void;
}

/** Begins with the first scenario, without rows that are nil everywhere and without parts. */
export function useSeen(): Seen {
  const [chosenId, choose] = useState('');
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (row: string) =>
    setOpen((before) => new Set(before.has(row) ? [...before].filter((other) => other !== row) : [...before, row]));
  return { chosenId, choose, all, setAll, open, toggle };
}
