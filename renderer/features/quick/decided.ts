import { createContext, use } from 'react';

/** Whether a question was answered by choosing "no", which leaves nothing in the case to tell it from one that nobody has answered. */
interface Decided {
  isDecided: boolean;
  decide: () => void;
}

export const DecidedContext = createContext<Decided>({ isDecided: true, decide: () => undefined });

export const useDecided = (): Decided => use(DecidedContext);
