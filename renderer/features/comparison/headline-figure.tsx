import type { Beneath } from './beneath.ts';
import type { Headline } from './headline.ts';

interface HeadlineFigureProps {
  headline: Headline;
  /** What the figure holds or leaves out. */
  beneath?: readonly Beneath[];
  /** What more is said of it, such as what is kept of the next pound. */
  more?: readonly string[];
  /** Goes to the answer that would settle what is beneath; absent where nothing can be changed. */
  onReveal?: ((path: string) => void) | undefined;
}

/** The headline of a column: its words, its figure, what to know before relying on it, and what that is a week, a year and an hour. */
export function HeadlineFigure({ headline, beneath = [], more = [], onReveal }: HeadlineFigureProps) {
  const { tone, lead, figure, isRange } = headline;
  const further = [...headline.further, ...more];
  return (
    <div className="headline">
      <p className={`headline-main ${tone}`}>
        <span className="headline-lead">{lead} </span>
        {figure !== undefined && (
          <>
            <span className="headline-value" data-range={isRange === true || undefined}>
              {figure}
            </span>{' '}
            <span className="headline-per">a month</span>
          </>
        )}
      </p>
      {beneath.map(({ text, path, way = 'Enter it' }) => (
        <p key={text} className="headline-beneath">
          {text}{' '}
          {onReveal && path !== undefined && (
            <button type="button" className="text-link" onClick={() => onReveal(path)}>
              {way}
            </button>
          )}
        </p>
      ))}
      {further.length > 0 && (
        <ul className="headline-further">
          {further.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
