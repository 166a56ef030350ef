import { memo } from 'react';
import { lineLabel } from '../../words/amounts.ts';
import { change } from '../../words/money.ts';
import { firstPlace, placeWords, type Happening } from './series.ts';
import { sweepWords } from './words.ts';

interface HappeningsProps {
  happenings: readonly Happening[];
  xWords: (at: string) => string;
  nation: string;
}

/** Every cliff and every change of slope, under the number it has on the line. */
export const Happenings = memo(function Happenings({ happenings, ...props }: HappeningsProps) {
  return (
    <div className="happenings">
      <h3>{sweepWords.events}</h3>
      {happenings.length === 0 && <p className="soft">{sweepWords.noEvents}</p>}
      <ol>
        {happenings.map((happening) => (
          <OneHappening key={happening.number} happening={happening} {...props} />
        ))}
      </ol>
    </div>
  );
});

function OneHappening({ happening, xWords, nation }: Omit<HappeningsProps, 'happenings'> & { happening: Happening }) {
  const { number, from, to, texts, lines, change: by, fall, kept } = happening;
  const place = from === to || from === firstPlace ? placeWords(from, xWords) : `${xWords(from)} to ${xWords(to)}`;
  return (
    <li className={fall ? 'happening fall' : 'happening'}>
      <span className="happening-number">{number}</span>
      <div>
        <p>
          <strong>{place.charAt(0).toUpperCase() + place.slice(1)}.</strong> {texts.join(' ')}
        </p>
        {lines.length > 0 && (
          <p className={fall ? 'happening-fall' : 'soft'}>
            {sweepWords.cliff(fall)} {change(by)} a month
            {` (${lines.map(({ id, change: moved }) => `${lineLabel(id, nation)} ${change(moved)}`).join(', ')})`}.
          </p>
        )}
        {kept !== undefined && kept.before !== kept.after && <p className="soft">{sweepWords.kept(kept.before, kept.after)}</p>}
      </div>
    </li>
  );
}
