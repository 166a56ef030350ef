import { useState } from 'react';
import type { ChannelInput } from '#shared/ipc/contract';
import { month } from '#shared/team/values';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { settingsWords } from './words.ts';

interface NewStoryProps {
  teams: readonly string[];
  onAdd: (story: ChannelInput<'team.addStory'>) => void;
}

const whole = '*';

/** A new account, with what the person agreed to and when. */
export function NewStory({ teams, onAdd }: NewStoryProps) {
  const [text, setText] = useState('');
  const [team, setTeam] = useState(whole);
  const [consent, setConsent] = useState('');
  const [consentIn, setConsentIn] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const isMonth = month.safeParse(consentIn.trim()).success;
  const add = () => {
    setTried(true);
    if (text.trim() === '' || consent.trim() === '' || !isMonth || !agreed) return;
    onAdd({ text: text.trim(), consent: consent.trim(), consentIn: consentIn.trim(), ...(team !== whole && { team }) });
  };
  return (
    <div className="team-setting">
      <TextArea
        label={settingsWords.story}
        help={settingsWords.storyHelp}
        value={text}
        rows={4}
        maxLength={1500}
        onChange={setText}
        wrong={tried && text.trim() === '' ? settingsWords.storyWrong : undefined}
      />
      <Select
        label={settingsWords.targetFor}
        choices={[{ id: whole, label: settingsWords.whole }, ...teams.map((one) => ({ id: one, label: one }))]}
        value={team}
        onChange={setTeam}
      />
      <TextField
        label={settingsWords.consent}
        value={consent}
        maxLength={300}
        onChange={setConsent}
        wrong={tried && consent.trim() === '' ? settingsWords.consentWrong : undefined}
      />
      <TextField
        label={settingsWords.consentIn}
        value={consentIn}
        maxLength={7}
        short
        onChange={setConsentIn}
        wrong={tried && !isMonth ? settingsWords.consentInWrong : undefined}
      />
      <Checkbox
        label={settingsWords.agreed}
        help={tried && !agreed ? settingsWords.agreedWrong : undefined}
        isSelected={agreed}
        onChange={setAgreed}
      />
      <div>
        <Button icon="plus" onPress={add}>
          {settingsWords.addStory}
        </Button>
      </div>
    </div>
  );
}
