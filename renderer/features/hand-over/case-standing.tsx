import { memo, useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Case } from '#shared/case/schema';
import type { Api, Draft, Failure } from '#shared/ipc/contract';
import type { CaseSummary } from '#shared/ipc/records';
import type { Calculation } from '../../calculation/use-calculation.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { AskAdviserAction } from './ask-adviser-action.tsx';
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
  /** What else can be done from here. */
  more: ReactNode;
  /** The way to an adviser on another machine. */
  elsewhere: ReactNode;
}

/** Where a case stands, above its answer: who signed it, whether it has changed since, and what an adviser is asked or has answered. */
export const CaseStanding = memo(function CaseStanding({ api, record, calculation, more, elsewhere }: StandingProps) {
  const { summary, reload } = record;
  const [signs, setSigns] = useState(false);
  const subject = calculation.current ? calculation.latest?.case : undefined;
  const signed = useSignedCase(api, summary.latestSigned?.id);
  const isAsSigned = signed !== undefined && subject !== undefined && isSameCase(signed, subject);
  const isChanged = signed !== undefined && (subject === undefined ? calculation.problems.length > 0 : !isAsSigned);
  const done = () => {
    setSigns(false);
    void reload();
  };
  const { handOver, answered } = summary;
  return (
    <div className="standing" role="region" data-help-of="handOver" aria-label={handOverWords.standing}>
      {handOver && <HandOverNote api={api} handOver={handOver} onDone={done} elsewhere={elsewhere} />}
      {!handOver && answered && <AdvisersAnswer handOver={answered} elsewhere={elsewhere} />}
      <div className="standing-line">
        <p role="status">
          <SignedWords summary={summary} isChanged={isChanged} />
        </p>
        <div className="standing-actions">
          {more}
          {signed && <CopySigned api={api} signed={signed} />}
          {!handOver && <AskAdviserAction api={api} record={record} answer={calculation.latest} />}
          <Button look="quiet" isDisabled={subject === undefined || isAsSigned} onPress={() => setSigns(true)}>
            {handOverWords.saveSigned}
          </Button>
        </div>
      </div>
      {signs && subject && (
        <SaveSigned api={api} caseId={summary.id} subject={subject} handOver={handOver} onClose={() => setSigns(false)} onDone={done} />
      )}
    </div>
  );
});

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
