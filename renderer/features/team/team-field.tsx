import { ComboBox } from '../../ui/combo-box.tsx';

interface TeamFieldProps {
  teams: readonly string[];
  value: string;
  onChange: (team: string) => void;
  needed?: string | undefined;
  wrong?: string | undefined;
}

/** For which team something counts: one of those there are, or a new one. */
export function TeamField({ teams, value, onChange, needed, wrong }: TeamFieldProps) {
  return (
    <ComboBox
      label="Team"
      help="As your service calls it. Never a person’s name."
      choices={teams.map((name) => ({ id: name, label: name }))}
      text={value}
      onText={onChange}
      needed={needed}
      wrong={wrong}
      free
    />
  );
}

/** What is wrong with the name of a team, if anything. */
export function wrongTeam(name: string): string | undefined {
  const team = name.trim();
  if (team === '') return 'Enter a team.';
  if (team.length > 60) return 'Enter at most 60 letters.';
  return /[|*]/.test(team) ? 'Leave out | and *.' : undefined;
}
