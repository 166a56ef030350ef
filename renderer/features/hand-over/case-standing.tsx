import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Case } from '#shared/case/schema';
import type { Api, Draft, Failure } from '#shared/ipc/contract';
import type { CaseSummary } from '#shared/ipc/records';
import type { Calculation } from '../../calculation/use-calculation.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { AskAdviser } from './ask-adviser.tsx';
import { AdvisersAnswer, HandOverNote } from './hand-over-note.tsx';
import { isSameCase } from './same-answers.ts';
import { SaveSigned } from './save-signed.tsx';
import type { CaseRecord } from './use-case-record.ts';
import { handOverWords } from './words.ts';
import './hand-over.css';

interface StandingProps {
  api: Api;
  record: CaseRecord;
  calculation: Calculation;
}

/** Where a case stands, above its answer: who signed it, whether it has changed since, and what an adviser is asked or has answered. */
export function CaseStanding({ api, record: { summary, reload }, calculation }: StandingProps) {
  const [dialog, setDialog] = useState<'ask' | 'sign'>();
  const subject = calculation.current ? calculation.latest?.case : undefined;
  const signed = useSignedCase(api, summary.latestSigned?.id);
  const isAsSigned = signed !== undefined && subject !== undefined && isSameCase(signed, subject);
  const isChanged = signed !== undefined && (subject === undefined ? calculation.problems.length > 0 : !isAsSigned);
  const done = () => {
    setDialog(undefined);
    void reload();
  };
  const { handOver, answered } = summary;
  return (
    <div className="standing" role="region" aria-label={handOverWords.standing}>
      {handOver && <HandOverNote api={api} handOver={handOver} onDone={done} />}
      {!handOver && answered && <AdvisersAnswer handOver={answered} />}
      <div className="standing-line">
        <p role="status">
          <SignedWords summary={summary} isChanged={isChanged} />
        </p>
        <div className="standing-actions">
          {signed && <CopySigned api={api} signed={signed} />}
          {!handOver && (
            <Button look="quiet" onPress={() => setDialog('ask')}>
              {handOverWords.ask}
            </Button>
          )}
          <Button look="quiet" isDisabled={subject === undefined || isAsSigned} onPress={() => setDialog('sign')}>
            {handOverWords.saveSigned}
          </Button>
        </div>
      </div>
      {dialog === 'ask' && (
        <AskAdviser api={api} caseId={summary.id} answer={calculation.latest} onClose={() => setDialog(undefined)} onAsked={done} />
      )}
      {dialog === 'sign' && subject && (
        <SaveSigned
          api={api}
          caseId={summary.id}
          subject={subject}
          handOver={handOver}
          onClose={() => setDialog(undefined)}
          onDone={done}
        />
      )}
    </div>
  );
}

function SignedWords({ summary: { latestSigned }, isChanged }: { summary: CaseSummary; isChanged: boolean }) {
  if (latestSigned === undefined) return handOverWords.notSigned;
  return (
    <>
      {handOverWords.signed(latestSigned.adviser, latestSigned.at)} {isChanged && <strong>{handOverWords.changedSince} </strong>}
      <Link href={`/saved/${latestSigned.id}`}>{handOverWords.showSigned}</Link>
    </>
  );
}

/** What was signed stays as it is; its answers can be gone on with in a case of their own. */
function CopySigned({ api, signed }: { api: Api; signed: Case }) {
  const [, go] = useLocation();
  const [failure, setFailure] = useState<Failure>();
  const copy = async () => {
    const reply = await api['cases.create']({ draft: signed as Draft });
    if (reply.ok) go(`/cases/${reply.value.id}`);
    else setFailure(reply.error);
  };
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <Button look="quiet" onPress={() => void copy()}>
        {handOverWords.copy}
      </Button>
    </>
  );
}

/** The answers that were signed last. */
function useSignedCase(api: Api, id: string | undefined): Case | undefined {
  const [signed, setSigned] = useState<{ id: string; case: Case }>();
  useEffect(() => {
    if (id === undefined) return;
    void api['calculations.read']({ id }).then((reply) => reply.ok && setSigned({ id, case: reply.value.case }));
  }, [api, id]);
  return signed?.id === id ? signed?.case : undefined;
}
