import { useState } from 'react';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { TeamSettings } from '../team-shapes.ts';
import type { OnChange } from './on-change.ts';
import { settingsWords } from './words.ts';

interface TargetsProps {
  targets: TeamSettings['targets'];
  teams: readonly string[];
  onChange: OnChange;
}

const whole = '*';

/** What the service means to reach in a year, as a whole or in one team. */
export function Targets({ targets, teams, onChange }: TargetsProps) {
  const [name, setName] = useState('');
  const [year, setYear] = useState('');
  const [team, setTeam] = useState(whole);
  const [tried, setTried] = useState(false);
  const wrongName = name.trim() === '' ? settingsWords.targetNameWrong : undefined;
  const wrongYear = /^[1-9]\d{0,5}$/.test(year.trim()) && Number(year) <= 100_000 ? undefined : settingsWords.targetYearWrong;
  const add = () => {
    setTried(true);
    if (wrongName !== undefined || wrongYear !== undefined) return;
    onChange({ targets: [...targets, { name: name.trim(), year: Number(year), ...(team !== whole && { team }) }] });
    setName('');
    setYear('');
    setTried(false);
  };
  return (
    <div className="team-setting">
      <h3>{settingsWords.targets}</h3>
      {targets.length === 0 && <p className="soft">{settingsWords.targetsNone}</p>}
      <ul className="machines">
        {targets.map((target, index) => (
          <li key={`${target.name} ${target.team ?? ''} ${target.year}`}>
            {settingsWords.target(target.name, target.year, target.team)}
            <IconButton
              icon="trash"
              label={settingsWords.remove(target.name)}
              onPress={() => onChange({ targets: targets.filter((_, at) => at !== index) })}
            />
          </li>
        ))}
      </ul>
      <div className="team-choices">
        <TextField label={settingsWords.targetName} value={name} maxLength={60} onChange={setName} wrong={tried ? wrongName : undefined} />
        <TextField
          label={settingsWords.targetYear}
          value={year}
          inputMode="numeric"
          short
          onChange={setYear}
          wrong={tried ? wrongYear : undefined}
        />
        <Select
          label={settingsWords.targetFor}
          choices={[{ id: whole, label: settingsWords.whole }, ...teams.map((one) => ({ id: one, label: one }))]}
          value={team}
          onChange={setTeam}
        />
        <Button icon="plus" onPress={add}>
          {settingsWords.addTarget}
        </Button>
      </div>
    </div>
  );
}
