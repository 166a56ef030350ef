import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { answerAt, isWithin, textAt, type Answer } from './path.ts';
import type { FieldProblem } from './problems.ts';
import type { DraftStore } from './store.ts';

const StoreContext = createContext<DraftStore | null>(null);
const ProblemsContext = createContext<readonly FieldProblem[]>([]);

/** Gives the fields below it the draft and what is wrong with it. */
export function DraftProvider({
  store,
  problems,
  children,
}: {
  store: DraftStore;
  problems: readonly FieldProblem[];
  children: ReactNode;
}) {
  return (
    <StoreContext value={store}>
      <ProblemsContext value={problems}>{children}</ProblemsContext>
    </StoreContext>
  );
}

/** The store of the open case. */
export function useDraftStore(): DraftStore {
  const store = use(StoreContext);
  if (store === null) throw new Error('A field of the case is used outside the case.');
  return store;
}

/** What a function reads from the draft; the component is drawn again only when that differs. The reading must be a plain value. */
export function useReading<Value extends string | number | boolean | undefined>(read: (draft: Draft) => Value): Value {
  const store = useDraftStore();
  return useSyncExternalStore(store.subscribe, () => read(store.read()));
}

/** The answer or group of answers at a path. */
export function useAnswer(path: string): Answer | undefined {
  const store = useDraftStore();
  return useSyncExternalStore(store.subscribe, () => answerAt(store.read(), path));
}

/** The text at a path, and how to change it. */
export function useText(path: string): [string, (text: string) => void] {
  const store = useDraftStore();
  const text = useReading((draft) => textAt(draft, path));
  return [text, (next) => store.change(path, next)];
}

/** The first problem at one of these paths or within it. */
export function useProblem(...paths: string[]): FieldProblem | undefined {
  return use(ProblemsContext).find((problem) => paths.some((path) => isWithin(problem.path, path)));
}

/** Everything that is still in the way of an answer. */
export const useProblems = (): readonly FieldProblem[] => use(ProblemsContext);
