import { useState } from 'react';
import { Link } from 'wouter';
import type { Api, Failure } from '#shared/ipc/contract';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { Select } from '../../../ui/select.tsx';
import { definitionInWords } from '#shared/team/settings';
import { startDefinitions } from '#shared/team/rows';
import { monthName } from '../../../words/months.ts';
import { useTeamState } from '../use-team-state.ts';
import { KeptField } from './kept-field.tsx';
import { ProfileSetting } from './profile-setting.tsx';
import { Reviews } from './reviews.tsx';
import { RuleSetting } from './rule-setting.tsx';
import { settingsWords } from './words.ts';
import { Stories } from './stories.tsx';
import type { OnChange } from './on-change.ts';
import { Targets } from './targets.tsx';
import '../team.css';

/** What a service decides about its sheets, and what it adds to them. */
export function TeamSettingsScreen({ api }: { api: Api }) {
  const { state, failure, load } = useTeamState(api, 'own');
  const [refused, setRefused] = useState<Failure>();
  const change: OnChange = (changed) => {
    void api['team.changeSettings'](changed).then(async (reply) => {
      setRefused(reply.ok ? undefined : reply.error);
      await load();
    });
  };
  return (
    <>
      <div className="team-head">
        <h1>{settingsWords.title}</h1>
        <Link href="/team" className="bar-link">
          {settingsWords.back}
        </Link>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {refused && <FailureNotice failure={refused} />}
      {state && (
        <>
          <section className="team-setting" aria-labelledby="team-service">
            <h2 id="team-service">{settingsWords.service}</h2>
            <KeptField
              label={settingsWords.serviceName}
              help={settingsWords.serviceHelp}
              value={state.settings.service}
              maxLength={80}
              onKeep={(service) => change({ service })}
            />
            <Select
              label={settingsWords.year}
              help={settingsWords.yearHelp}
              choices={months}
              value={String(state.settings.yearStartsIn)}
              onChange={(id) => change({ yearStartsIn: Number(id) })}
            />
            <p>
              {settingsWords.ownTeam} <Link href="/settings">{settingsWords.aboutSettings}</Link>.
            </p>
          </section>
          <RuleSetting rule={state.settings.rule} onChange={change} />
          <section className="team-setting" aria-labelledby="team-starts">
            <h2 id="team-starts">{settingsWords.starts}</h2>
            <RadioChoice
              label={settingsWords.definition}
              help={settingsWords.definitionHelp}
              choices={startDefinitions.map((id) => ({ id, label: definitionInWords[id] }))}
              value={state.settings.startDefinition}
              onChange={(id) => {
                const chosen = startDefinitions.find((one) => one === id);
                if (chosen) change({ startDefinition: chosen });
              }}
            />
            <Targets targets={state.settings.targets} teams={state.teams} onChange={change} />
          </section>
          <ProfileSetting profile={state.settings.profile} onChange={change} />
          <Stories api={api} teams={state.teams} />
          <Reviews api={api} />
        </>
      )}
    </>
  );
}

const months = Array.from({ length: 12 }, (_, index) => ({
  id: String(index + 1),
  label: monthName(`2026-${String(index + 1).padStart(2, '0')}`).replace(/ \d{4}$/, ''),
}));
