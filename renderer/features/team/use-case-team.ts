import { useEffect, useState } from 'react';
import type { Api } from '#shared/ipc/contract';
import { sampleTag, type CaseSummary } from '#shared/ipc/records';
import type { TeamState } from './team-shapes.ts';

/** What somebody who counts something needs to choose from: the teams, the one of the case, and the profile if there is one; and whether it is a sample, which never counts. */
export function useCaseTeam(api: Api, caseId: string) {
  const [own, setOwn] = useState<{ team: string; isSample: boolean }>();
  const [state, setState] = useState<TeamState>();
  useEffect(() => {
    void api['cases.read']({ id: caseId }).then((reply) => setOwn(reply.ok ? of(reply.value.summary) : { team: '', isSample: false }));
    void api['team.state']({ service: 'own' }).then((reply) => reply.ok && setState(reply.value));
  }, [api, caseId]);
  return own === undefined || state === undefined
    ? undefined
    : { own: own.team, isSample: own.isSample, teams: state.teams, profile: state.settings.profile };
}

const of = ({ team, tags }: CaseSummary) => ({ team, isSample: tags.includes(sampleTag) });
