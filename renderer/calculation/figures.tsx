import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { openPack, type PackInUse } from '#rules';
import type { RatesState } from '#shared/ipc/contract';

/** The figures that this window calculates with: the edition's own, or those with the pack in use. */
export interface Figures {
  state: RatesState;
  /** The pack as calculations take it; undefined where there is none. */
  pack: PackInUse | undefined;
  /** What is wrong with a pack in use that this window cannot read. */
  problem: string | undefined;
  become: (state: RatesState) => void;
}

const FiguresContext = createContext<Figures | undefined>(undefined);

interface ProviderProps {
  state: RatesState;
  onChange: (state: RatesState) => void;
  children: ReactNode;
}

/** Makes the figures known to every calculation of the window. A pack is checked here again, as it came over a channel. */
export function FiguresProvider({ state, onChange, children }: ProviderProps) {
  const figures = useMemo((): Figures => {
    const { pack } = state;
    if (pack === undefined) return { state, pack: undefined, problem: undefined, become: onChange };
    const opened = openPack(pack.content, pack.summary.reference.key);
    const problem = opened.ok ? undefined : (opened.problems[0]?.message ?? '');
    return { state, pack: opened.ok ? opened.pack : undefined, problem, become: onChange };
  }, [state, onChange]);
  return <FiguresContext value={figures}>{children}</FiguresContext>;
}

export function useFigures(): Figures {
  const figures = useContext(FiguresContext);
  if (figures === undefined) throw new Error('There are no figures outside the provider of figures.');
  return figures;
}
