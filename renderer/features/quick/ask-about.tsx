import { useState } from 'react';
import type { Told } from './to-ask-about.ts';

interface AskAboutProps {
  items: readonly Told[];
  onShow: (path: string) => void;
}

const first = 5;

/** What to ask a benefits adviser about before anything is decided on the first answer. */
export function AskAbout({ items, onShow }: AskAboutProps) {
  const [all, setAll] = useState(false);
  const hidden = all || items.length <= first + 1 ? 0 : items.length - first;
  return (
    <section className="quick-answer-part" aria-label="Ask a benefits adviser about">
      <h3>Ask a benefits adviser about</h3>
      <ul>
        {items.slice(0, items.length - hidden).map(({ name, text, path }) => (
          <li key={text}>
            {name !== '' && <strong>{name}: </strong>}
            {text}{' '}
            {path !== undefined && (
              <button type="button" className="text-link" onClick={() => onShow(path)}>
                Answer this<span className="visually-hidden">. {text}</span>
              </button>
            )}
          </li>
        ))}
        <li>{notAsked}</li>
      </ul>
      {hidden > 0 && (
        <div>
          <button type="button" className="text-link" onClick={() => setAll(true)}>
            Show {hidden} more
          </button>
        </div>
      )}
    </section>
  );
}

const notAsked =
  'What was not asked here and can change the answer: fares and other costs of working, Carer’s Allowance, New Style ESA or JSA, debts taken from Universal Credit, transitional protection, other adults in the home, and study. The full case asks for each.';
