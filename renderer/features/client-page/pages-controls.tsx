import type { ReactNode } from 'react';
import type { MonthsOfWork } from '../../calculation/case-that-stops.ts';
import { Notice } from '../../ui/notice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { languages, type Language } from '../../words/client/language.ts';
import { monthsOfWorkChoices } from '../../words/stopping.ts';
import { pagesWords } from './words.ts';

/** Which page is looked at, and how. */
export interface Chosen {
  sheet: 'client' | 'adviser';
  situation: string;
  language: Language;
  size: 'normal' | 'large';
}

interface ControlsProps {
  chosen: Chosen;
  scenarios: readonly { id: string; name: string }[];
  /** How many sentences the language does not have. */
  missing: number;
  /** After how many months the job is taken to stop; absent where the case says when. */
  monthsOfWork: MonthsOfWork | undefined;
  onMonthsOfWork: (months: MonthsOfWork) => void;
  onChange: (chosen: Chosen) => void;
  children: ReactNode;
}

/** What can be chosen of the pages. The adviser's sheet has every situation, and is in English. */
export function PagesControls({ chosen, scenarios, missing, monthsOfWork, onMonthsOfWork, onChange, children }: ControlsProps) {
  const { sheet, situation, language, size } = chosen;
  return (
    <div className="pages-controls" lang="en-GB">
      <Choice label={pagesWords.which}>
        <Segments
          label={pagesWords.which}
          choices={pagesWords.pages}
          value={sheet}
          onChange={(next) => onChange({ ...chosen, sheet: next })}
        />
      </Choice>
      {sheet === 'client' && (
        <>
          <Select
            label={pagesWords.scenario}
            choices={scenarios.map(({ id, name }) => ({ id, label: name }))}
            value={situation}
            onChange={(next) => onChange({ ...chosen, situation: next })}
          />
          {monthsOfWork !== undefined && (
            <Choice label={pagesWords.stopsAfter}>
              <Segments label={pagesWords.stopsAfter} choices={monthsOfWorkChoices} value={monthsOfWork} onChange={onMonthsOfWork} />
            </Choice>
          )}
          <Choice label={pagesWords.language}>
            <Segments
              label={pagesWords.language}
              choices={languages}
              value={language}
              onChange={(next) => onChange({ ...chosen, language: next })}
            />
          </Choice>
          <Choice label={pagesWords.size}>
            <Segments
              label={pagesWords.size}
              choices={pagesWords.sizes}
              value={size}
              onChange={(next) => onChange({ ...chosen, size: next })}
            />
          </Choice>
        </>
      )}
      {children}
      {sheet === 'client' && language === 'cy' && (
        <Notice>
          <p>{pagesWords.notRead}</p>
          {missing > 0 && <p>{pagesWords.notTranslated(missing)}</p>}
        </Notice>
      )}
    </div>
  );
}

const Choice = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="pages-choice">
    <span className="field-label" aria-hidden>
      {label}
    </span>
    {children}
  </div>
);
