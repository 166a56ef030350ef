import { useCallback, useEffect, useState } from 'react';
import type { Api, Failure } from '#shared/ipc/contract';
import type { Service, TeamState } from './team-shapes.ts';

/** Where the team's feedback stands: settings, machines, what was published and what can be. */
export function useTeamState(api: Api, service: Service) {
  const [state, setState] = useState<{ of: Service; state: TeamState }>();
  const [failure, setFailure] = useState<Failure>();
  const load = useCallback(async () => {
    const reply = await api['team.state']({ service });
    setFailure(reply.ok ? undefined : reply.error);
    if (reply.ok) setState({ of: service, state: reply.value });
  }, [api, service]);
  useEffect(() => void load(), [load]);
  return { state: state?.of === service ? state.state : undefined, failure, load };
}
