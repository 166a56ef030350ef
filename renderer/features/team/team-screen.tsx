import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Api } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { HelpLink } from '../../ui/help-link.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { MakeSheet } from './make-sheet.tsx';
import { LoadedSheet } from './sheet/loaded-sheet.tsx';
import type { Service, TeamState } from './team-shapes.ts';
import { useTeamState } from './use-team-state.ts';
import { teamWords } from './words.ts';
import './team.css';

interface TeamScreenProps {
  api: Api;
  onKeep: (name: string, content: Blob) => void;
  /** Parts about machines, which belong below the sheet of the own service: what they bring in is there for a sheet at once. */
  children?: (team: { state: TeamState | undefined; load: () => Promise<void> }) => ReactNode;
}

/** Sheets for a team meeting: which period, which team, and the sheet. */
export function TeamScreen({ api, onKeep, children }: TeamScreenProps) {
  const [service, setService] = useState<Service>('own');
  const { state, failure, load } = useTeamState(api, service);
  return (
    <>
      <div className="team-head">
        <h1>{teamWords.title}</h1>
        <div className="team-head-actions">
          <Button look="quiet" onPress={() => setService(service === 'own' ? 'sample' : 'own')}>
            {service === 'own' ? teamWords.sampleOpen : teamWords.sampleClose}
          </Button>
          <Link href="/team/settings" className="bar-link">
            {teamWords.settings}
          </Link>
          <HelpLink chapter="team" about="the team sheet" />
        </div>
      </div>
      {service === 'sample' ? (
        <Notice role="status">
          <p>
            <strong>{teamWords.sampleMark}</strong>
          </p>
        </Notice>
      ) : (
        <p className="team-lead">{teamWords.lead}</p>
      )}
      {failure && <FailureNotice failure={failure} />}
      {state && <Sheets key={service} api={api} service={service} state={state} onPublished={load} onKeep={onKeep} />}
      {service === 'own' && children?.({ state, load })}
    </>
  );
}

interface SheetsProps {
  api: Api;
  service: Service;
  state: TeamState;
  onPublished: () => Promise<void>;
  onKeep: (name: string, content: Blob) => void;
}

const whole = '*';

function Sheets({ api, service, state, onPublished, onKeep }: SheetsProps) {
  const [chosen, choose] = useState('');
  const [team, setTeam] = useState(whole);
  const publication = state.publications.find(({ id }) => id === chosen) ?? state.publications[0];
  return (
    <>
      <div className="team-choices">
        {publication && (
          <>
            <Select
              label={teamWords.period}
              choices={state.publications.map(({ id, period }) => ({ id, label: teamWords.periodName(period) }))}
              value={publication.id}
              onChange={choose}
            />
            <Select
              label={teamWords.team}
              choices={[{ id: whole, label: teamWords.whole }, ...state.teams.map((name) => ({ id: name, label: name }))]}
              value={team}
              onChange={setTeam}
            />
          </>
        )}
        {service === 'own' && (
          <MakeSheet
            api={api}
            periods={state.toPublish}
            onMade={async (id) => {
              await onPublished();
              choose(id);
            }}
          />
        )}
      </div>
      {state.running && <p className="team-lead">{teamWords.running(state.running)}</p>}
      {publication ? (
        <LoadedSheet api={api} of={{ service, publication: publication.id, ...(team !== whole && { team }) }} onKeep={onKeep} />
      ) : (
        <p className="team-lead">{teamWords.nothingYet}</p>
      )}
    </>
  );
}
