import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { digest, explain, figuresOf, settledAsShown } from '#rules';
import type { Trace, TraceEntry } from '#shared/calculation/trace';
import type { Api, Draft, Reply } from '#shared/ipc/contract';
import type { CaseSummary, SavedCalculation } from '#shared/ipc/records';
import { useFigures } from '../calculation/figures.tsx';
import { useCalculation } from '../calculation/use-calculation.ts';
import { idOf, listAt } from '../draft/path.ts';
import { nameOfSituation } from '../draft/situation-name.ts';
import { createDraftStore, type DraftStore } from '../draft/store.ts';
import { Pages } from '../features/client-page/pages.tsx';
import type { Printed } from '../features/client-page/use-client-page.ts';
import { pagesWords } from '../features/client-page/words.ts';
import { isSameCase } from '../features/hand-over/same-answers.ts';
import { ProblemList } from '../features/comparison/problems-notice.tsx';
import { entriesOf, kindOf } from '../words/trace.ts';
import { WorkingSum } from '../features/explanation/working.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { bare } from '../words/values.ts';
import { download } from './download.ts';
import { TopBar } from './top-bar.tsx';

interface ScreenProps {
  api: Api;
  id: string;
}

/** The pages of a case as it is kept. Without a whole answer there are none. */
export function CasePagesScreen({ api, id }: ScreenProps) {
  const reply = useReply(() => api['cases.read']({ id }));
  const [store, setStore] = useState<DraftStore>();
  useEffect(() => {
    if (reply?.ok === true) setStore(createDraftStore(reply.value.draft));
  }, [reply]);
  return (
    <PagesFrame back={{ href: `/cases/${id}`, words: pagesWords.back }} reply={reply}>
      {store && reply?.ok === true && <OfDraft api={api} id={id} store={store} latestSigned={reply.value.summary.latestSigned} />}
    </PagesFrame>
  );
}

interface OfDraftProps extends ScreenProps {
  store: DraftStore;
  latestSigned: CaseSummary['latestSigned'];
}

/** A case that is as it was signed has the page that was signed. One that has changed since says so, and leads there. */
function OfDraft({ api, id, store, latestSigned }: OfDraftProps) {
  const [, go] = useLocation();
  const { latest, current, problems, fault } = useCalculation(store);
  const { pack } = useFigures();
  const signed = useSigned(api, latestSigned?.id);
  const printed = useMemo<Printed | undefined>(
    () => (latest && current ? { case: latest.shown, result: latest.result, isOlder: false } : undefined),
    [latest, current],
  );
  const traces = useMemo(
    () => Object.fromEntries((printed?.result.situations ?? []).map(({ id: of }) => [of, printed && explain(printed.case, of, { pack })])),
    [printed, pack],
  );
  if (printed !== undefined && signed === 'reading') return <p role="status">{pagesWords.working}</p>;
  if (printed !== undefined && latest && typeof signed === 'object' && isSameCase(signed.case, latest.case)) {
    return <OfSaved api={api} saved={signed} />;
  }
  if (printed !== undefined)
    return (
      <>
        {latestSigned && (
          <div className="pages-note">
            <Notice>
              <p>
                {pagesWords.changedSince(latestSigned.adviser, latestSigned.at)}{' '}
                <Link href={`/saved/${latestSigned.id}/page`}>{pagesWords.pageSigned}</Link>
              </p>
            </Notice>
          </div>
        )}
        <Pages api={api} caseId={id} printed={printed} scenarios={scenariosOf(printed)} onKeep={download} traces={traces} sumOf={sumOf} />
      </>
    );
  if (problems.length === 0 && fault === undefined) return <p role="status">{pagesWords.working}</p>;
  return (
    <div className="pages-none">
      <h1>{pagesWords.notYet}</h1>
      <p>{fault ?? pagesWords.notYetWhy}</p>
      <ProblemList problems={problems} placeOf={() => ''} onReveal={() => go(`/cases/${id}`)} />
    </div>
  );
}

/** The calculation that was signed last, once it is read; nothing where none was signed or it cannot be read. */
function useSigned(api: Api, id: string | undefined): SavedCalculation | 'reading' | undefined {
  const [signed, setSigned] = useState<SavedCalculation | 'reading' | undefined>(id === undefined ? undefined : 'reading');
  useEffect(() => {
    if (id === undefined) return;
    void api['calculations.read']({ id }).then((reply) => setSigned(reply.ok ? reply.value : undefined));
  }, [api, id]);
  return signed;
}

/** The pages of a saved calculation, with the figures that were saved. */
export function SavedPagesScreen({ api, id }: ScreenProps) {
  const reply = useReply(() => api['calculations.read']({ id }));
  return (
    <PagesFrame back={{ href: `/saved/${id}`, words: pagesWords.backToSaved }} reply={reply}>
      {reply?.ok === true && <OfSaved api={api} saved={reply.value} />}
    </PagesFrame>
  );
}

function OfSaved({ api, saved }: { api: Api; saved: SavedCalculation }) {
  const { pack, state } = useFigures();
  const printed = useMemo<Printed>(() => {
    const inUse = state.pack?.summary.reference;
    const isOlder = saved.result.digest !== digest || JSON.stringify(saved.result.pack) !== JSON.stringify(inUse);
    return {
      case: isOlder || saved.result.range === undefined ? saved.case : settledAsShown(saved.case, figuresOf({ pack })),
      result: saved.result,
      isOlder,
      kept: saved.months,
      signed: saved.signed,
    };
  }, [saved, pack, state]);
  return (
    <Pages
      api={api}
      caseId={saved.caseId}
      printed={printed}
      scenarios={scenariosOf(printed)}
      onKeep={download}
      traces={saved.traces}
      sumOf={sumOf}
    />
  );
}

/** A sum in words with its numbers; nothing where there is no more to it than its amount. */
function sumOf({ working }: TraceEntry, trace: Trace): ReactNode {
  if (working?.kind !== 'step') return null;
  const entries = entriesOf(trace);
  return (
    <>
      <WorkingSum node={working} entries={entries} /> = {bare(working.value, kindOf(working, entries))}
    </>
  );
}

const scenariosOf = ({ case: subject }: Printed) =>
  listAt(subject as Draft, 'scenarios').map((scenario) => ({ id: idOf(scenario), name: nameOfSituation(scenario) }));

function PagesFrame({
  back,
  reply,
  children,
}: {
  back: { href: string; words: string };
  reply: Reply<unknown> | undefined;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${pagesWords.title} – Taper`;
  }, []);
  return (
    <>
      <TopBar place={<p className="bar-place-name">{pagesWords.title}</p>}>
        <Link href={back.href} className="bar-link">
          {back.words}
        </Link>
      </TopBar>
      <main className="pages" aria-busy={reply === undefined}>
        {reply?.ok === false && <FailureNotice failure={reply.error} />}
        {children}
      </main>
    </>
  );
}

/** What a channel answers, asked once. */
function useReply<Value>(ask: () => Promise<Reply<Value>>): Reply<Value> | undefined {
  const [reply, setReply] = useState<Reply<Value>>();
  const [asked] = useState(() => ask);
  useEffect(() => {
    void asked().then(setReply);
  }, [asked]);
  return reply;
}
