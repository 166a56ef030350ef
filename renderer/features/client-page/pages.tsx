import { useEffect, useState } from 'react';
import type { Trace } from '#shared/calculation/trace';
import type { Api } from '#shared/ipc/contract';
import { useMonthsOfWork } from '../../calculation/use-months-of-work.ts';
import { isoDay } from '../../words/dates.ts';
import { textOf } from '../../words/client/speak.ts';
import { AdviserSheet } from './adviser/adviser-sheet.tsx';
import type { SumOf } from './adviser/changes-table.tsx';
import { sheetWords } from './adviser/words.ts';
import { ClientSheet } from './client-sheet.tsx';
import { notTranslated } from './not-translated.ts';
import { PagesControls, type Chosen } from './pages-controls.tsx';
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
  /** How each situation was worked out, and a sum of it in words. */
  traces: Readonly<Record<string, Trace | undefined>>;
  sumOf: SumOf;
}

/** The pages of a calculation to look at and to print. */
export function Pages(props: PagesProps) {
  const [first] = props.scenarios;
  return first === undefined ? <p>{pagesWords.noScenario}</p> : <PagesOf {...props} first={first.id} />;
}

function PagesOf({ api, caseId, printed, scenarios, onKeep, traces, sumOf, first }: PagesProps & { first: string }) {
  const [chosen, setChosen] = useState<Chosen>({ sheet: 'client', situation: first, language: 'en', size: 'normal' });
  const [head, setHead] = useState<string>();
  const adviser = useAdviser(api);
  const day = isoDay(new Date());
  const nameOf = (id: string) => scenarios.find((scenario) => scenario.id === id)?.name ?? pagesWords.now;
  const { sheet, situation, size } = chosen;
  const [monthsOfWork, setMonthsOfWork] = useMonthsOfWork(printed.result.reference);
  const page = useClientPage(printed, { situation, plan: nameOf(situation), adviser: adviser ?? '', day, monthsOfWork });
  const { result, signed, case: subject } = printed;
  const isForClient = sheet === 'client';
  const stopIsOpen = subject.scenarios.some(({ id, jobs, stops }) => id === situation && jobs.length > 0 && stops === undefined);
  const language = isForClient ? chosen.language : 'en';
  const title = isForClient
    ? `${page === undefined ? pagesWords.title : textOf(page.title, language)} – ${result.reference}`
    : sheetWords.title(result.reference);
  useDocument(title, codeOf[language]);
  const isReady = adviser !== undefined && (page !== undefined || !isForClient);
  return (
    <>
      <PagesControls
        chosen={chosen}
        scenarios={scenarios}
        monthsOfWork={stopIsOpen ? monthsOfWork : undefined}
        onMonthsOfWork={setMonthsOfWork}
        missing={page === undefined ? 0 : notTranslated(page, language)}
        onChange={setChosen}
      >
        <PrintActions api={api} caseId={caseId} name={title} isReady={isReady} onLogged={setHead} onKeep={onKeep} />
      </PagesControls>
      {!isReady ? (
        <p role="status" className="paper paper-to-come">
          {pagesWords.working}
        </p>
      ) : page !== undefined && isForClient ? (
        <ClientSheet page={page} language={language} isLarge={size === 'large'} head={head} />
      ) : (
        <AdviserSheet {...{ result, traces, nameOf, sumOf, signed, adviser, day, head }} nation={subject.nation} />
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
