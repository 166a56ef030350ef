import { useRef, useState } from 'react';
import type { Api, Draft, Reply } from '#shared/ipc/contract';
import { sampleTag, type CaseSearch, type CaseSummary } from '#shared/ipc/records';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { CaseFilters, noFilters, type Filters } from './case-filters.tsx';
import { CaseList } from './case-list.tsx';
import { DeleteCase, DeleteDue } from './delete-case.tsx';
import { examples } from './examples.ts';
import { ImportCase } from './import-case.tsx';
import { NewCase } from './new-case.tsx';
import { shownReference } from './reference.ts';
import { addSamples, SamplesPresent } from './samples.tsx';
import { StillErasing } from './still-erasing.tsx';
import { useCases } from './use-cases.ts';
import { casesWords } from './words.ts';
import './cases.css';

const pageLength = 100;
const mostAtOnce = 500;

/** All cases on this machine: find one, begin one, open one, put one away, delete those whose time is over. */
export function CasesScreen({ api, onOpen }: { api: Api; onOpen: (id: string, way?: 'quick') => void }) {
  const [filters, setFilters] = useState<Filters>(noFilters);
  const [shown, setShown] = useState(pageLength);
  const { list, failure, setFailure, load } = useCases(api, searchOf(filters, shown));
  const heading = useRef<HTMLHeadingElement>(null);
  const [dialog, setDialog] = useState<'new' | 'due' | CaseSummary>();
  useShortcut('F8', () => setDialog('new'));
  const begin = async (draft: Draft, way?: 'quick') => {
    const reply = await api['cases.create']({ draft });
    if (reply.ok) onOpen(reply.value.id, way);
    else setFailure(reply.error);
  };
  const look = async (draft?: Draft) => {
    const reply = await addSamples(api, draft && [draft]);
    if (!reply.ok) setFailure(reply.error);
    else if (draft === undefined) await load();
    else onOpen(reply.value.ids[0] ?? '');
  };
  const [deletions, setDeletions] = useState(0);
  const remove = async (work: Promise<Reply<unknown>>) => {
    await change(work);
    setDeletions((before) => before + 1);
  };
  const change = async (work: Promise<Reply<unknown>>) => {
    setDialog(undefined);
    const reply = await work;
    if (!reply.ok) setFailure(reply.error);
    await load();
    heading.current?.focus();
  };
  return (
    <>
      <div className="cases-head">
        <h1 ref={heading} tabIndex={-1}>
          {casesWords.title}
        </h1>
        <div className="cases-actions">
          {examples.length > 0 && (
            <Menu
              label={casesWords.example}
              actions={[
                ...examples.map(({ name, draft }) => ({ id: name, label: name, onAction: () => void look(draft) })),
                { id: 'all', label: casesWords.allExamples, onAction: () => void look() },
              ]}
            >
              <Button look="quiet">{casesWords.example}</Button>
            </Menu>
          )}
          <ImportCase onImport={(draft) => void begin(draft)} />
          <Button look="primary" icon="plus" onPress={() => setDialog('new')} aria-keyshortcuts="F8">
            {casesWords.newCase}
          </Button>
        </div>
      </div>
      {failure && <FailureNotice failure={failure} />}
      <StillErasing api={api} deletions={deletions} />
      {list?.all === 0 && (
        <div className="cases-none">
          <h2>{casesWords.none}</h2>
          <p>{casesWords.noneLead}</p>
          <div>
            <Button onPress={() => void look()}>{casesWords.samples}</Button>
          </div>
        </div>
      )}
      {list !== undefined && list.all > 0 && (
        <>
          {list.tags.includes(sampleTag) && <SamplesPresent onRemove={() => void remove(api['samples.remove']({}))} />}
          <CaseFilters
            filters={filters}
            list={list}
            onChange={(next) => {
              setFilters(next);
              setShown(pageLength);
            }}
          />
          {filters.view === 'due' && list.found > 0 && (
            <div className="cases-due">
              <p>{casesWords.dueLead}</p>
              <Button look="danger" onPress={() => setDialog('due')}>
                {casesWords.deleteThese(list.cases.length)}
              </Button>
            </div>
          )}
          <p className="soft small" role="status">
            {list.found === 0 ? casesWords.nothingFound(filters.text) : casesWords.foundCount(list.found)}
          </p>
          {list.cases.length > 0 && (
            <CaseList
              cases={list.cases}
              view={filters.view}
              onArchive={({ id, archivedAt }) =>
                void change(api['cases.describe']({ id, details: { archived: archivedAt === undefined } }))
              }
              onDelete={setDialog}
            />
          )}
          {list.found > list.cases.length && shown < mostAtOnce && (
            <div>
              <Button onPress={() => setShown(mostAtOnce)}>{casesWords.more}</Button>
            </div>
          )}
        </>
      )}
      {dialog === 'new' && (
        <NewCase
          suggested={list?.nextReference ?? ''}
          onClose={() => setDialog(undefined)}
          onBegin={(draft, way) => void begin(draft, way)}
        />
      )}
      {dialog === 'due' && list && (
        <DeleteDue
          count={list.cases.length}
          onClose={() => setDialog(undefined)}
          onDelete={() => void remove(api['cases.deleteDue']({ ids: list.cases.map(({ id }) => id) }))}
        />
      )}
      {typeof dialog === 'object' && (
        <DeleteCase
          reference={shownReference(dialog.reference)}
          onClose={() => setDialog(undefined)}
          onDelete={() => void remove(api['cases.delete']({ id: dialog.id }))}
        />
      )}
    </>
  );
}

function searchOf({ view, text, tag, team, adviser }: Filters, most: number): CaseSearch {
  return {
    most,
    ...(text.trim() !== '' && { text }),
    ...(tag !== '' && { tag }),
    ...(team !== '' && { team }),
    ...(adviser !== '' && { adviser }),
    ...(view === 'waiting' && { waiting: true as const }),
    ...(view === 'follow-ups' && { followUp: 'any' as const }),
    ...(view === 'archived' && { archived: 'only' as const }),
    ...(view === 'due' && { dueForDeletion: true as const, archived: 'also' as const }),
  };
}
