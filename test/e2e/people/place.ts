import type { Page } from '@playwright/test';
import type { Taper } from '../taper.ts';

/** A screen in one of its states, and the way to it from the place before it on the walk. */
export interface Place {
  /** The route of renderer/app/screens.tsx that is then open; `door` before the records are open, `list` where no other route is. */
  route: string;
  /** What is to be seen, in words for the report. */
  state: string;
  reach: (page: Page, taper: Taper) => Promise<void>;
  /** Which side of the case is looked at in a window with room for one. The answer, unless it says otherwise. */
  side?: 'household';
  /** Something that closes as soon as the window changes or the focus goes elsewhere: the checks that do so leave it out. */
  fleeting?: true;
}

/** Places on one way through the app. */
export interface Walk {
  name: string;
  /** Whether the records are made and open before the first place. */
  begins: 'at the door' | 'with records';
  places: readonly Place[];
}
