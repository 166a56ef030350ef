import { useSyncExternalStore } from 'react';
import { onRoomChange, pixelsOfRem } from './text-size.ts';

/** Whether the window has room for no more than so many rem, as `@container window` says it in a style: larger text is less room. */
export const useNarrow = (rem: number): boolean =>
  useSyncExternalStore(
    onRoomChange,
    () => document.body.clientWidth <= rem * pixelsOfRem(),
    () => false,
  );
