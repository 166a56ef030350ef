import { useEffect, useState } from 'react';
import type { Api } from '#shared/ipc/contract';
import type { TeamApi, TeamState } from './team-api.ts';

/** What somebody who counts something needs to choose from: the teams, the one of the case, and the profile if there is one. */
export function useCaseTeam(api: Api, team: TeamApi, caseId: string) {
  const [own, setOwn] = useState<string>();
  const [state, setState] = useState<TeamState>();
  useEffect(() => {
    void api['cases.read']({ id: caseId }).then((reply) => setOwn(reply.ok ? reply.value.summary.team : ''));
    void team['team.state']({ service: 'own' }).then((reply) => reply.ok && setState(reply.value));
  }, [api, team, caseId]);
  return own === undefined || state === undefined ? undefined : { own, teams: state.teams, profile: state.settings.profile };
}
