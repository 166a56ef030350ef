import type { Headline } from './headline.ts';

/** The headline of a column: its words, its figure, and what that is a week, a year and an hour. */
export function HeadlineFigure({ headline }: { headline: Headline }) {
  const { tone, lead, figure, further, isRange } = headline;
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
