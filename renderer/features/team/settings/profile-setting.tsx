import { useState } from 'react';
import { whyNoProfile } from '#shared/team/settings';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { TeamSettings } from '../team-shapes.ts';
import type { OnChange } from './on-change.ts';
import { settingsWords } from './words.ts';

/** A coarse profile that is asked with what is counted. Off, with why a service might not want it, until somebody says that it was agreed. */
export function ProfileSetting({ profile, onChange }: { profile: TeamSettings['profile']; onChange: OnChange }) {
  return (
    <section className="team-setting" aria-labelledby="team-profile">
      <h2 id="team-profile">{settingsWords.profile}</h2>
      <Notice>
        <p>{whyNoProfile}</p>
      </Notice>
      {profile === null ? (
        <NewProfile onChange={onChange} />
      ) : (
        <>
          <p>
            {profile.question}: {profile.bands.join('; ')}.
          </p>
          <div>
            <Button onPress={() => onChange({ profile: null })}>{settingsWords.profileStop}</Button>
          </div>
        </>
      )}
    </section>
  );
}

function NewProfile({ onChange }: { onChange: OnChange }) {
  const [question, setQuestion] = useState('');
  const [lines, setLines] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const bands = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isRight =
    question.trim() !== '' &&
    bands.length >= 2 &&
    bands.length <= 6 &&
    new Set(bands).size === bands.length &&
    bands.every(({ length }) => length <= 60);
  return (
    <>
      <p>{settingsWords.profileOff}</p>
      <TextField
        label={settingsWords.profileQuestion}
        help={settingsWords.profileQuestionHelp}
        value={question}
        maxLength={120}
        onChange={setQuestion}
      />
      <TextArea
        label={settingsWords.profileBands}
        help={settingsWords.profileBandsHelp}
        value={lines}
        rows={4}
        onChange={setLines}
        wrong={tried && !isRight ? settingsWords.profileWrong : undefined}
      />
      <Checkbox label={settingsWords.profileAgreed} isSelected={agreed} onChange={setAgreed} />
      <div>
        <Button
          isDisabled={!agreed}
          onPress={() => {
            setTried(true);
            if (isRight) onChange({ profile: { question: question.trim(), bands } });
          }}
        >
          {settingsWords.profileOn}
        </Button>
      </div>
    </>
  );
}
