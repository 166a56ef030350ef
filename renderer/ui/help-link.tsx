import { createContext, memo, use } from 'react';
import { chapterOfView, type HelpChapter } from '../words/help-chapters.ts';
import { IconButton } from './button.tsx';

/** Opens a chapter of the guide beside what is on the screen. */
export const OpenHelp = createContext<(chapter: HelpChapter) => void>(() => {});

interface HelpLinkProps {
  chapter: HelpChapter;
  /** What the help is about, such as "the months ahead". */
  about: string;
}

/** The way from a part of the screen to its chapter of the guide. */
export const HelpLink = memo(function HelpLink({ chapter, about }: HelpLinkProps) {
  const open = use(OpenHelp);
  return (
    <span data-help={chapter}>
      <IconButton icon="help" label={`Help about ${about}`} onPress={() => open(chapter)} />
    </span>
  );
});

/** The chapter of the part of the screen where one is, if that part has one: what F1 opens. */
export function chapterHere(): HelpChapter | undefined {
  const own = document.activeElement?.closest<HTMLElement>('[data-help-of]')?.dataset['helpOf'];
  if (own !== undefined) return chapterOfView(own);
  const here = document.activeElement?.closest('main, aside') ?? document.querySelector('main');
  const name = here?.querySelector<HTMLElement>('[data-help]')?.dataset['help'];
  return name === undefined ? undefined : chapterOfView(name);
}
