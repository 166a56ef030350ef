import { enterPart } from './screen-parts.ts';

/** A part of the screen that can be skipped to, by its element, and the words for that. */
export interface Skip {
  to: 'main' | 'aside';
  words: string;
}

const toContent: readonly Skip[] = [{ to: 'main', words: 'Skip to the content' }];

/** The first stops of the Tab key, seen only while they have the focus: past the bar, to what the screen is about. */
export const SkipLinks = ({ skips = toContent }: { skips?: readonly Skip[] }) =>
  skips.map(({ to, words }) => (
    <button
      key={to}
      type="button"
      className="skip-link"
      data-skip={to}
      onClick={() => {
        const part = document.querySelector<HTMLElement>(to);
        if (part !== null) enterPart(part);
      }}
    >
      {words}
    </button>
  ));
