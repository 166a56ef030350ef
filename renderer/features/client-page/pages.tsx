import { useEffect, useState } from 'react';
import type { Api } from '#shared/ipc/contract';
import { Notice } from '../../ui/notice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Select } from '../../ui/select.tsx';
import { isoDay } from '../../words/dates.ts';
import { languages, type Language } from '../../words/client/language.ts';
import { textOf } from '../../words/client/speak.ts';
import { ClientSheet } from './client-sheet.tsx';
import { notTranslated } from './not-translated.ts';
import { PrintActions } from './print-actions.tsx';
import { codeOf } from './said.tsx';
import { useClientPage, type Printed } from './use-client-page.ts';
import { pagesWords } from './words.ts';
import './client-page.css';

interface PagesProps {
  api: Api;
  caseId: string;
  printed: Printed;
  /** The scenarios, as they are called. */
  scenarios: readonly { id: string; name: string }[];
  onKeep: (name: string, content: Blob) => void;
}

/** The pages of a calculation to look at and to print. */
export function Pages(props: PagesProps) {
  const [first] = props.scenarios;
  return first === undefined ? <p>{pagesWords.noScenario}</p> : <PagesOf {...props} first={first.id} />;
}

function PagesOf({ api, caseId, printed, scenarios, onKeep, first }: PagesProps & { first: string }) {
  const [situation, setSituation] = useState(first);
  const [language, setLanguage] = useState<Language>('en');
  const [size, setSize] = useState<'normal' | 'large'>('normal');
  const adviser = useAdviser(api);
  const plan = scenarios.find(({ id }) => id === situation)?.name ?? '';
  const page = useClientPage(printed, { situation, plan, adviser: adviser ?? '', day: isoDay(new Date()) });
  const { reference } = printed.result;
  const title = page === undefined ? pagesWords.title : `${textOf(page.title, language)} – ${reference}`;
  useDocument(title, codeOf[language]);
  const missing = page === undefined ? 0 : notTranslated(page, language);
  const isReady = page !== undefined && adviser !== undefined;
  return (
    <>
      <div className="pages-controls" lang="en-GB">
        <Select
          label={pagesWords.scenario}
          choices={scenarios.map(({ id, name }) => ({ id, label: name }))}
          value={situation}
          onChange={setSituation}
        />
        <div className="pages-choice">
          <span className="field-label">{pagesWords.language}</span>
          <Segments label={pagesWords.language} choices={languages} value={language} onChange={setLanguage} />
        </div>
        <div className="pages-choice">
          <span className="field-label">{pagesWords.size}</span>
          <Segments label={pagesWords.size} choices={pagesWords.sizes} value={size} onChange={setSize} />
        </div>
        <PrintActions api={api} caseId={caseId} name={title} isReady={isReady} onKeep={onKeep} />
        {language === 'cy' && (
          <Notice>
            <p>{pagesWords.notRead}</p>
            {missing > 0 && <p>{pagesWords.notTranslated(missing)}</p>}
          </Notice>
        )}
      </div>
      {isReady ? (
        <ClientSheet page={page} language={language} isLarge={size === 'large'} />
      ) : (
        <p role="status" className="paper paper-to-come">
          {pagesWords.working}
        </p>
      )}
    </>
  );
}

/** Who the settings say is at work; undefined until it is known. */
function useAdviser(api: Api): string | undefined {
  const [adviser, setAdviser] = useState<string>();
  useEffect(() => {
    void api['settings.read']({}).then((reply) => setAdviser(reply.ok ? reply.value.adviser : ''));
  }, [api]);
  return adviser;
}

/** A PDF has the title and the language of the document that it is printed from. */
function useDocument(title: string, language: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const root = document.documentElement;
    const before = root.lang;
    root.lang = language;
    return () => {
      root.lang = before;
    };
  }, [language]);
}
