import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

/** The field somebody asked to see, from a problem or an explanation. Asking again for the same one counts anew. */
interface Reveal {
  wanted: { path: string; times: number } | null;
  reveal: (path: string) => void;
}

const RevealContext = createContext<Reveal>({ wanted: null, reveal: () => {} });

/** Lets anything below ask for a field, and the form bring it into sight. */
export function RevealProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<Reveal['wanted']>(null);
  const reveal = useCallback((path: string) => setWanted((before) => ({ path, times: (before?.times ?? 0) + 1 })), []);
  const value = useMemo(() => ({ wanted, reveal }), [wanted, reveal]);
  return <RevealContext value={value}>{children}</RevealContext>;
}

/** Asks for the field of a path. */
export const useReveal = (): ((path: string) => void) => use(RevealContext).reveal;

/** Runs when a field is asked for, such as to open the part of the form that holds it. */
export function useRevealed(onReveal: (path: string) => void): void {
  const { wanted } = use(RevealContext);
  const latest = useRef(onReveal);
  useEffect(() => {
    latest.current = onReveal;
  });
  useEffect(() => {
    if (wanted !== null) latest.current(wanted.path);
  }, [wanted]);
}

/** Whether the field of a path is there, itself or one within it. */
export const hasField = (root: HTMLElement, path: string): boolean => fieldAt(root, path) !== null;

/** Focuses the field nearest to a path: itself, one within it, or one of the group that holds it. */
export function focusField(root: HTMLElement, path: string): void {
  const field = ancestorsOf(path)
    .map((ancestor) => fieldAt(root, ancestor))
    .find((element) => element !== null);
  if (!field) return;
  const focusable = field.querySelector<HTMLElement>('input, .select-button') ?? field.querySelector<HTMLElement>('button');
  field.scrollIntoView({ block: 'center' });
  focusable?.focus({ preventScroll: true });
}

function fieldAt(root: HTMLElement, path: string): Element | null {
  const quoted = CSS.escape(path);
  return root.querySelector(`[data-path="${quoted}"]`) ?? root.querySelector(`[data-path^="${quoted}."], [data-path^="${quoted}["]`);
}

/** "a.b[0].c", then "a.b[0]", "a.b", "a". */
function ancestorsOf(path: string): string[] {
  const parent = path.replace(/(\.[^.[\]]+|\[\d+\])$/, '');
  return parent === path || parent === '' ? [path] : [path, ...ancestorsOf(parent)];
}
