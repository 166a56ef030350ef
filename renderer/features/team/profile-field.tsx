import { Select } from '../../ui/select.tsx';
import { countWords } from './count-words.ts';
import type { TeamState } from './team-shapes.ts';

interface ProfileFieldProps {
  profile: TeamState['settings']['profile'];
  value: string;
  onChange: (band: string) => void;
}

const none = ' ';

/** The band of the service's own question, where it asks one. */
export function ProfileField({ profile, value, onChange }: ProfileFieldProps) {
  if (profile === null) return null;
  return (
    <Select
      label={profile.question}
      choices={[{ id: none, label: countWords.notAnswered }, ...profile.bands.map((band) => ({ id: band, label: band }))]}
      value={value === '' ? none : value}
      onChange={(id) => onChange(id === none ? '' : id)}
    />
  );
}
