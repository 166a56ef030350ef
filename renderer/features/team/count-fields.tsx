import { useState } from 'react';
import type { ChannelOutput } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { monthName } from '../../words/months.ts';
import { countWords } from './count-words.ts';
import { ProfileField } from './profile-field.tsx';
import { TeamField, wrongTeam } from './team-field.tsx';
import type { Mark, NewMark } from './team-shapes.ts';
import type { useCaseTeam } from './use-case-team.ts';

interface CountFieldsProps {
  saved: ChannelOutput<'calculations.read'>;
  choices: NonNullable<ReturnType<typeof useCaseTeam>>;
  /** Other calculations of the case that count. */
  earlier: readonly Mark[];
  /** What was entered when this one was counted before. */
  before: Mark | undefined;
  nameOf: (situation: string) => string;
  onCancel: () => void;
  onCount: (entered: NewMark) => void;
}

const none = 'none';

/** What has to be known of a calculation before it counts. */
export function CountFields({ saved, choices, earlier, before, nameOf, onCancel, onCount }: CountFieldsProps) {
  const scenarios = saved.result.situations.filter(({ id }) => id !== 'now').map(({ id }) => ({ id, label: nameOf(id) }));
  const [scenario, setScenario] = useState(before?.scenario ?? (scenarios.length === 1 ? (scenarios[0]?.id ?? '') : ''));
  const [team, setTeam] = useState(before?.team ?? choices.own);
  const [occasion, setOccasion] = useState<string>(before?.occasion ?? '');
  const [weeks, setWeeks] = useState(before?.weeksFromReferral === undefined ? '' : String(before.weeksFromReferral));
  const [profile, setProfile] = useState(before?.profile ?? '');
  const [corrects, setCorrects] = useState(none);
  const [tried, setTried] = useState(false);
  const wrong = {
    scenario: scenario === '' ? countWords.chooseScenario : undefined,
    team: wrongTeam(team),
    weeks: weeks.trim() === '' || (/^\d{1,3}$/.test(weeks.trim()) && Number(weeks) <= 520) ? undefined : countWords.wrongWeeks,
  };
  const count = () => {
    setTried(true);
    if (Object.values(wrong).some((words) => words !== undefined)) return;
    onCount({
      calculationId: saved.id,
      scenario,
      team: team.trim(),
      ...((occasion === 'before-start' || occasion === 'hours-change') && { occasion }),
      ...(weeks.trim() !== '' && { weeksFromReferral: Number(weeks) }),
      ...(profile !== '' && { profile }),
      ...(corrects !== none && { corrects }),
    });
  };
  return (
    <>
      <p>{countWords.lead}</p>
      <RadioChoice
        label={countWords.scenario}
        needed={scenario === '' ? countWords.needed : undefined}
        choices={scenarios}
        value={scenario}
        onChange={setScenario}
        wrong={tried ? wrong.scenario : undefined}
      />
      <TeamField
        teams={choices.teams}
        value={team}
        onChange={setTeam}
        needed={team.trim() === '' ? countWords.needed : undefined}
        wrong={tried ? wrong.team : undefined}
      />
      <RadioChoice
        label={countWords.occasion}
        choices={occasionChoices}
        value={occasion === '' ? none : occasion}
        onChange={(id) => setOccasion(id === none ? '' : id)}
      />
      <TextField
        label={countWords.weeks}
        help={countWords.weeksHelp}
        value={weeks}
        onChange={setWeeks}
        inputMode="numeric"
        short
        wrong={wrong.weeks}
      />
      <ProfileField profile={choices.profile} value={profile} onChange={setProfile} />
      {earlier.length > 0 && before === undefined && (
        <Select
          label={countWords.corrects}
          choices={[
            { id: none, label: countWords.correctsNone },
            ...earlier.map((one) => ({ id: one.calculationId, label: countWords.correctsOne(nameOf(one.scenario), monthName(one.month)) })),
          ]}
          value={corrects}
          onChange={setCorrects}
        />
      )}
      <p className="soft">{countWords.willCount[saved.signed ? 'signed' : 'quick']}</p>
      <div className="dialog-actions">
        <Button onPress={onCancel}>{countWords.cancel}</Button>
        <Button look="primary" onPress={count}>
          {countWords.doCount}
        </Button>
      </div>
    </>
  );
}

const occasionChoices = countWords.occasions.map(({ id, label }) => ({ id: id === '' ? none : id, label }));
