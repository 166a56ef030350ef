import { definitionInWords } from '#shared/team/settings';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { monthName, monthSpan } from '../../../words/months.ts';
import type { TeamSheet } from '../team-shapes.ts';
import { teamWords } from '../words.ts';
import { KeyFigures } from './key-figures.tsx';
import { HoursFigure, MonthsFigure, ReasonsFigure } from './calculation-figures.tsx';
import { ProfilePart, SignedPart, TeamsPart } from './parts.tsx';
import { Rests } from './rests.tsx';
import { StartsByMonth, StartsSoFar } from './start-figures.tsx';
import './sheet.css';

interface SheetProps {
  sheet: TeamSheet;
  onKeep: (name: string, content: Blob) => void;
  onCsv: () => void;
}

/** One sheet: on screen, and on one printed page. */
export function Sheet({ sheet, onKeep, onCsv }: SheetProps) {
  const { period, team, service, all } = sheet;
  const of = { sheet, onKeep };
  const hasCalculations = all.calculations.kind === 'count' && all.calculations.count > 0;
  return (
    <article className="sheet" aria-labelledby="sheet-title">
      <header className="sheet-head">
        <div>
          <h2 id="sheet-title">{[service, team ?? teamWords.whole].filter((name) => name !== '').join(': ')}</h2>
          <p>
            {monthSpan(period.first, period.last)}. {teamWords.made(monthName(sheet.publishedIn))}
          </p>
        </div>
        <div className="sheet-actions">
          <Button onPress={() => window.print()}>{teamWords.print}</Button>
          <Button onPress={onCsv}>{teamWords.csv}</Button>
        </div>
      </header>
      {sheet.sample !== undefined && (
        <Notice>
          <p>{sheet.sample}</p>
        </Notice>
      )}
      {sheet.tooSmall !== undefined && (
        <Notice role="status">
          <p>{sheet.tooSmall}</p>
        </Notice>
      )}
      <KeyFigures sheet={sheet} />
      <p className="soft small sheet-masked">{teamWords.masked(sheet.rule.maskUpTo)}</p>
      <div className="sheet-figures">
        {hasCalculations && <HoursFigure {...of} />}
        {hasCalculations && <MonthsFigure {...of} />}
        <ReasonsFigure {...of} />
        <StartsByMonth {...of} />
        <StartsSoFar {...of} />
      </div>
      <div className="sheet-parts">
        <TeamsPart teams={sheet.teams} />
        <SignedPart signed={sheet.signed} />
        <ProfilePart profile={sheet.profile} />
      </div>
      {sheet.stories.length > 0 && (
        <section className="sheet-stories" aria-labelledby="sheet-stories">
          <h3 id="sheet-stories">In somebody’s own story</h3>
          {sheet.stories.map(({ id, text, consentIn }) => (
            <blockquote key={id}>
              <p>{text}</p>
              <footer className="soft small">Told with consent, given in {monthName(consentIn)}.</footer>
            </blockquote>
          ))}
        </section>
      )}
      <Rests machines={sheet.machines} />
      <section className="sheet-notes" aria-labelledby="sheet-notes">
        <h3 id="sheet-notes">What to know about these numbers</h3>
        <ul>
          {sheet.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
          {!sheet.notes.includes(definitionInWords[sheet.starts.definition]) && <li>{definitionInWords[sheet.starts.definition]}</li>}
        </ul>
      </section>
    </article>
  );
}
