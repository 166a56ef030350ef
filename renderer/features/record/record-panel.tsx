import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Api, Failure } from '#shared/ipc/contract';
import type { CaseDetails, CaseSummary } from '#shared/ipc/records';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { longDate } from '../../words/dates.ts';
import { FollowUps } from './follow-ups.tsx';
import { recordWords } from './words.ts';
import './record.css';

interface RecordProps {
  api: Api;
  caseId: string;
  onClose: () => void;
  /** What other features keep in the record. */
  children?: ReactNode;
}

/** What is kept about a case beside its answers. */
export function RecordOfCase({ api, caseId, onClose, children }: RecordProps) {
  const [summary, setSummary] = useState<CaseSummary>();
  const [failure, setFailure] = useState<Failure>();
  const load = useCallback(async () => {
    const reply = await api['cases.read']({ id: caseId });
    if (reply.ok) setSummary(reply.value.summary);
    else setFailure(reply.error);
  }, [api, caseId]);
  useEffect(() => void load(), [load]);
  const describe = async (details: Partial<CaseDetails>) => {
    const reply = await api['cases.describe']({ id: caseId, details });
    if (reply.ok) setSummary(reply.value);
    else setFailure(reply.error);
  };
  return (
    <Dialog title={recordWords.title} isOpen onClose={onClose}>
      {failure && <FailureNotice failure={failure} />}
      {summary && <Details key={summary.id} summary={summary} onDescribe={(details) => void describe(details)} />}
      <FollowUps api={api} caseId={caseId} />
      {children}
      {summary && (
        <p className="soft small">
          {recordWords.mark(summary.mark)}
          {summary.deleteFrom !== undefined && ` ${recordWords.deleteFrom(longDate(summary.deleteFrom))}`}
        </p>
      )}
      <div className="dialog-actions">
        {summary && (
          <Button onPress={() => void describe({ archived: summary.archivedAt === undefined })}>
            {summary.archivedAt === undefined ? recordWords.archive : recordWords.unarchive}
          </Button>
        )}
        <Button look="primary" onPress={onClose}>
          {recordWords.close}
        </Button>
      </div>
    </Dialog>
  );
}

/** Each field is kept when it is left. */
function Details({ summary, onDescribe }: { summary: CaseSummary; onDescribe: (details: Partial<CaseDetails>) => void }) {
  const [team, setTeam] = useState(summary.team);
  const [adviser, setAdviser] = useState(summary.adviser);
  const [tags, setTags] = useState(summary.tags.join(', '));
  return (
    <div className="record-details">
      <TextField
        label={recordWords.team}
        help={recordWords.teamHelp}
        value={team}
        maxLength={80}
        onChange={setTeam}
        onBlur={() => team !== summary.team && onDescribe({ team })}
      />
      <TextField
        label={recordWords.adviser}
        value={adviser}
        maxLength={80}
        onChange={setAdviser}
        onBlur={() => adviser !== summary.adviser && onDescribe({ adviser })}
      />
      <TextField
        label={recordWords.tags}
        help={recordWords.tagsHelp}
        value={tags}
        onChange={setTags}
        onBlur={() => onDescribe({ tags: tagsIn(tags) })}
      />
    </div>
  );
}

const tagsIn = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim().slice(0, 40))
    .filter((part) => part !== '')
    .slice(0, 20);
