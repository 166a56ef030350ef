import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { helpChapters } from '../../words/help-chapters.ts';
import { notCovered } from './covers.ts';
import { welcomeWords } from './welcome-words.ts';
import './help.css';

interface WelcomeProps {
  /** Where the records are. */
  location: string;
  edition: string;
  /** The ways on from here, the most usual first. */
  ways: readonly { label: string; onGo: () => void }[];
  /** What to know before going on, such as that the ways did not work. */
  children?: ReactNode;
}

/** What Taper is, where records are kept, what is never sent, what a figure means and what is not covered: shown once, and in the help. */
export function Welcome({ location, edition, ways, children }: WelcomeProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <main className="page welcome">
      <h1>{welcomeWords.title}</h1>
      <p className="welcome-what">{welcomeWords.what}</p>
      {children}
      <p className="soft">{welcomeWords.next}</p>
      <div className="welcome-ways">
        {ways.map(({ label, onGo }, index) => (
          <Button key={label} look={index === 0 ? 'primary' : 'plain'} onPress={onGo}>
            {label}
          </Button>
        ))}
        <Link href="/help">{welcomeWords.guide}</Link>
      </div>
      <div className="welcome-parts">
        <Part title={welcomeWords.kept}>
          <p>
            {welcomeWords.keptIn} <span className="welcome-path">{location}</span>. {welcomeWords.keptLead}
          </p>
        </Part>
        <Part title={welcomeWords.sent}>
          <p>{welcomeWords.sentLead}</p>
          <p>{welcomeWords.sentNames}</p>
        </Part>
        <Part title={welcomeWords.figure}>
          <p>{welcomeWords.figureLead(edition)}</p>
          <p>{welcomeWords.figureUnchecked}</p>
        </Part>
        <Part title={welcomeWords.covers}>
          <p>{welcomeWords.coversLead}</p>
          <ul className="doc-list">
            {notCovered.households.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <Disclosure title={welcomeWords.coversAmounts} isOpen={isOpen} onOpen={setOpen}>
            <ul className="doc-list">
              {notCovered.amounts.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Disclosure>
          <p>
            <Link href={`/help/${helpChapters.covers}`}>{welcomeWords.coversMore}</Link>
          </p>
        </Part>
      </div>
      <p className="soft small">{welcomeWords.again}</p>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
