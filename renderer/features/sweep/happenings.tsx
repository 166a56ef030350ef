import { change } from '../../words/money.ts';
import type { Happening } from './series.ts';
import { sweepWords } from './words.ts';

/** Every cliff and every change of slope, under the number it has on the line. */
export function Happenings({ happenings, xWords }: { happenings: readonly Happening[]; xWords: (at: string) => string }) {
  return (
    <div className="happenings">
      <h3>{sweepWords.events}</h3>
      {happenings.length === 0 && <p className="soft">{sweepWords.noEvents}</p>}
      <ol>
        {happenings.map(({ number, at, texts, change: by, fall }) => (
          <li key={number} className={fall ? 'happening fall' : 'happening'}>
            <span className="happening-number">{number}</span>
            <div>
              <p>
                <strong>{xWords(at)}.</strong> {texts.join(' ')}
              </p>
              {fall && (
                <p className="happening-fall">
                  {sweepWords.fall} {change(by)} a month.
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
