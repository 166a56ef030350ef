import { useCallback, useEffect, useRef, useState } from 'react';
import type { Api, CaseSummary, Draft, Failure } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Menu } from '../../ui/menu.tsx';
import { CaseList } from './case-list.tsx';
import { DeleteCase } from './delete-case.tsx';
import { examples } from './examples.ts';
import { ImportCase } from './import-case.tsx';
import { NewCase } from './new-case.tsx';
import { shownReference } from './reference.ts';
import { casesWords } from './words.ts';
import './cases.css';

/** All cases on this machine: begin one, open one, delete one. */
export function CasesScreen({ api, onOpen }: { api: Api; onOpen: (id: string) => void }) {
  const [cases, setCases] = useState<CaseSummary[]>();
  const [failure, setFailure] = useState<Failure>();
  const heading = useRef<HTMLHeadingElement>(null);
  const [dialog, setDialog] = useState<'new' | CaseSummary>();
  const load = useCallback(async () => {
    const reply = await api['cases.list']({});
    if (reply.ok) setCases(reply.value);
    else setFailure(reply.error);
  }, [api]);
  useEffect(() => void load(), [load]);
  const begin = async (draft: Draft) => {
    const reply = await api['cases.create']({ draft });
    if (reply.ok) onOpen(reply.value.id);
    else setFailure(reply.error);
  };
  const remove = async (id: string) => {
    setDialog(undefined);
    const reply = await api['cases.delete']({ id });
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
              actions={examples.map(({ name, draft }) => ({ id: name, label: name, onAction: () => void begin(draft) }))}
            >
              <Button look="quiet">{casesWords.example}</Button>
            </Menu>
          )}
          <ImportCase onImport={(draft) => void begin(draft)} />
          <Button look="primary" icon="plus" onPress={() => setDialog('new')}>
            {casesWords.newCase}
          </Button>
        </div>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {cases?.length === 0 && (
        <div className="cases-none">
          <h2>{casesWords.none}</h2>
          <p>{casesWords.noneLead}</p>
        </div>
      )}
      {cases !== undefined && cases.length > 0 && <CaseList cases={cases} onDelete={setDialog} />}
      {dialog === 'new' && (
        <NewCase
          references={(cases ?? []).map(({ reference }) => reference)}
          onClose={() => setDialog(undefined)}
          onBegin={(draft) => void begin(draft)}
        />
      )}
      {typeof dialog === 'object' && (
        <DeleteCase
          reference={shownReference(dialog.reference)}
          onClose={() => setDialog(undefined)}
          onDelete={() => void remove(dialog.id)}
        />
      )}
    </>
  );
}
