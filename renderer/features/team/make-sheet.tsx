import { useState } from 'react';
import type { Api, Failure } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { TeamState } from './team-shapes.ts';
import { teamWords } from './words.ts';

interface MakeSheetProps {
  api: Api;
  periods: TeamState['toPublish'];
  onMade: (publication: string) => Promise<void>;
}

/** Counts a period once and for all, after saying so. */
export function MakeSheet({ api, periods, onMade }: MakeSheetProps) {
  const [asked, setAsked] = useState<TeamState['toPublish'][number]>();
  const [isMaking, setMaking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const make = async (period: string) => {
    setAsked(undefined);
    setMaking(true);
    const reply = await api['team.publish']({ period });
    setFailure(reply.ok ? undefined : reply.error);
    if (reply.ok) await onMade(reply.value.id);
    setMaking(false);
  };
  return (
    <>
      {periods.length > 0 && (
        <Menu
          label={teamWords.make}
          actions={periods.map((period) => ({
            id: period.id,
            label: teamWords.periodName(period),
            onAction: () => setAsked(period),
          }))}
        >
          <Button look="primary" isDisabled={isMaking}>
            {teamWords.make}
          </Button>
        </Menu>
      )}
      <p role="status" className="soft">
        {isMaking ? teamWords.making : ''}
      </p>
      {failure && <FailureNotice failure={failure} />}
      <ConfirmDialog
        title={teamWords.makeTitle(asked ? teamWords.periodName(asked).replace(/^.*: /, '') : '')}
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        refusal={teamWords.notYet}
        action={teamWords.make}
        look="primary"
        onConfirm={() => asked && void make(asked.id)}
      >
        {teamWords.makeWords.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </ConfirmDialog>
    </>
  );
}
