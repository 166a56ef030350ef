import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { countWords } from './count-words.ts';
import { dayOf } from './day.ts';
import { ProfileField } from './profile-field.tsx';
import { TeamField, wrongTeam } from './team-field.tsx';
import type { JobOutcome, NewJobOutcome } from './team-shapes.ts';
import type { useCaseTeam } from './use-case-team.ts';

interface JobStartFieldsProps {
  reference: string;
  choices: NonNullable<ReturnType<typeof useCaseTeam>>;
  before: JobOutcome | undefined;
  onKeep: (entered: NewJobOutcome) => void;
}

/** One job that somebody started: when, how many hours, and what the definitions of job starts ask. */
export function JobStartFields({ reference, choices, before, onKeep }: JobStartFieldsProps) {
  const [started, setStarted] = useState(before?.startedOn ?? '');
  const [hours, setHours] = useState(before?.hours ?? '');
  const [pay, setPay] = useState(before?.hourlyPay ?? '');
  const [open, setOpen] = useState(before?.openToAnyone ?? false);
  const [wage, setWage] = useState(before?.atLeastMinimumWage ?? false);
  const [lasted, setLasted] = useState(before?.lastedUntil ?? '');
  const [team, setTeam] = useState(before?.team ?? choices.own);
  const [profile, setProfile] = useState(before?.profile ?? '');
  const [tried, setTried] = useState(false);
  const startedOn = dayOf(started);
  const lastedUntil = lasted.replaceAll('-', '') === '' ? '' : dayOf(lasted);
  const wrong = {
    started: startedOn === undefined ? countWords.noDay : undefined,
    hours: /^\d{1,3}(\.\d{1,2})?$/.test(hours.trim()) && Number(hours) <= 168 ? undefined : countWords.wrongHours,
    pay: pay.trim() === '' || /^\d{1,4}(\.\d{1,2})?$/.test(pay.trim()) ? undefined : countWords.wrongPay,
    lasted: wrongEnd(startedOn, lastedUntil),
    team: wrongTeam(team),
  };
  const said = (words: string | undefined) => (tried ? words : undefined);
  const keep = () => {
    setTried(true);
    if (startedOn === undefined || Object.values(wrong).some((words) => words !== undefined)) return;
    onKeep({
      reference,
      team: team.trim(),
      startedOn,
      hours: hours.trim(),
      ...(pay.trim() !== '' && { hourlyPay: pay.trim() }),
      openToAnyone: open,
      atLeastMinimumWage: wage,
      ...(lastedUntil !== undefined && lastedUntil !== '' && { lastedUntil }),
      ...(profile !== '' && { profile }),
    });
  };
  return (
    <form
      className="job-start-fields"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <DateField label={countWords.startedOn} value={started} onChange={setStarted} wrong={said(wrong.started)} />
      <TextField label={countWords.hours} value={hours} onChange={setHours} inputMode="decimal" short wrong={said(wrong.hours)} />
      <TextField
        label={countWords.pay}
        help={countWords.payHelp}
        value={pay}
        onChange={setPay}
        inputMode="decimal"
        before="£"
        short
        wrong={said(wrong.pay)}
      />
      <Checkbox label={countWords.open} help={countWords.openHelp} isSelected={open} onChange={setOpen} />
      <Checkbox label={countWords.wage} isSelected={wage} onChange={setWage} />
      <DateField
        label={countWords.lastedUntil}
        help={countWords.lastedHelp}
        value={lasted}
        onChange={setLasted}
        wrong={said(wrong.lasted)}
      />
      <TeamField teams={choices.teams} value={team} onChange={setTeam} wrong={said(wrong.team)} />
      <ProfileField profile={choices.profile} value={profile} onChange={setProfile} />
      <div>
        <Button type="submit" look="primary">
          {before === undefined ? countWords.add : countWords.save}
        </Button>
      </div>
    </form>
  );
}

function wrongEnd(startedOn: string | undefined, lastedUntil: string | undefined): string | undefined {
  if (lastedUntil === undefined) return countWords.noDay;
  return lastedUntil !== '' && startedOn !== undefined && lastedUntil < startedOn ? countWords.before : undefined;
}
