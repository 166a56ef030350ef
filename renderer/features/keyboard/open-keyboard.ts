import { createContext } from 'react';

/** Opens the list of keys. */
export const OpenKeyboard = createContext<() => void>(() => {});
