import { createContext, lazy, Suspense, useCallback, useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { chapterHere, OpenHelp } from '../ui/help-link.tsx';
import { chapterAt, helpChapters, type HelpChapter } from '../words/help-chapters.ts';

const HelpPanel = lazy(async () => ({ default: (await import('../features/help/help-panel.tsx')).HelpPanel }));

/** Where somebody was before they went to the help. */
export const BeforeHelp = createContext('/');

const isHelp = (location: string): boolean => /^\/(help|welcome)/.test(location);

/** Opens the guide beside the screen: from a question mark at its chapter, and by F1 at the chapter of the part of the screen where one is. */
export function HelpProvider({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  const [before, setBefore] = useState('/');
  useEffect(() => {
    if (!isHelp(location)) setBefore(location);
  }, [location]);
  const [opened, setOpened] = useState<{ chapter: HelpChapter; at: string }>();
  const open = useCallback((chapter: HelpChapter) => setOpened({ chapter, at: location }), [location]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      if (!location.startsWith('/help')) open(chapterHere() ?? chapterAt(location));
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [location, open]);
  return (
    <OpenHelp value={open}>
      <BeforeHelp value={before}>{children}</BeforeHelp>
      {opened?.at === location && (
        <Suspense fallback={null}>
          <HelpPanel chapter={helpChapters[opened.chapter]} onClose={() => setOpened(undefined)} />
        </Suspense>
      )}
    </OpenHelp>
  );
}
