import { memo, useState } from 'react';
import type { Timeline } from '#shared/calculation/months';
import { Disclosure } from '../../ui/disclosure.tsx';
import { withLongDates } from '../../words/dates.ts';
import { monthsWords } from './words.ts';

interface RestsOnProps {
  timeline: Timeline;
  /** What else they rest on, for which there is no field. */
  more?: readonly string[];
  level?: 3 | 5;
  /** Takes to an answer that is missing; absent where nothing can be answered. */
  onReveal?: ((path: string) => void) | undefined;
}

/** What nobody entered for the months, each with a way to answer it, and what has no figure in them. */
export const RestsOn = memo(function RestsOn({
  timeline: { assumptions, refusals, months },
  more = [],
  level = 3,
  onReveal,
}: RestsOnProps) {
  const [isOpen, setOpen] = useState(false);
  const missing = months.length === 0 ? [] : refusals;
  if (assumptions.length + missing.length + more.length === 0) return null;
  return (
    <Disclosure
      title={monthsWords.restsOn}
      level={level}
      className="subsection"
      summary={`${assumptions.length + more.length} assumed${missing.length === 0 ? '' : `, ${missing.length} not worked out`}`}
      isOpen={isOpen}
      onOpen={setOpen}
    >
      <ul className="months-rest">
        {missing.map(({ code, text }) => (
          <li key={`${code} ${text}`}>Not worked out: {text}</li>
        ))}
        {more.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {assumptions.map(({ code, path, text }) => (
          <li key={`${code} ${path}`}>
            {withLongDates(text)}{' '}
            {path !== '' && onReveal && (
              <button type="button" className="text-link" onClick={() => onReveal(path)}>
                Answer this<span className="visually-hidden">. {text}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
});
