import { createContext } from 'react';

/** Whether nothing has been entered in this case yet, so that the sections to begin with are open. */
export const FirstVisit = createContext(false);
