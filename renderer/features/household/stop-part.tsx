import { ofSituation } from '../../draft/conditions.ts';
import { useReading } from '../../draft/context.tsx';
import { CheckAnswer, ChoiceAnswer, DateAnswer, GroupAnswer, PoundsAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, listAt, textAt } from '../../draft/path.ts';
import { stopKinds } from './choices.ts';
import { Part } from './part.tsx';
import { SetAside } from './set-aside-note.tsx';

/** What if the job of this situation stops: on which day, how, and what is paid at the end. */
export function StopPart({ path }: { path: string }) {
  const hasJobs = useReading((draft) => ofSituation['stops']?.(draft, path));
  const isAsked = useReading((draft) => isGroup(answerAt(draft, `${path}.stops`)));
  if (!hasJobs && !isAsked) return null;
  return (
    <Part title="If the job stops" of={path} answers={['stops']}>
      <GroupAnswer path={`${path}.stops`} initial={{ on: '', kind: 'job-ends' }} />
      {isAsked && (
        <div className="under-check several" role="group" aria-label="If the job stops">
          <StopFields path={path} />
        </div>
      )}
    </Part>
  );
}

function StopFields({ path }: { path: string }) {
  const stops = `${path}.stops`;
  const asks = (key: string) => ofSituation[`stops.${key}`];
  const ends = useReading((draft) => asks('noticePay')?.(draft, path));
  const fewer = useReading((draft) => asks('hoursPerWeek')?.(draft, path));
  const several = useReading((draft) => asks('job')?.(draft, path));
  const jobs = useReading((draft) =>
    listAt(draft, `${path}.jobs`)
      .flatMap((job) => (isGroup(job) ? [textAt(job, 'id')] : []))
      .join(' '),
  ).split(' ');
  return (
    <>
      <DateAnswer path={`${stops}.on`} />
      <ChoiceAnswer path={`${stops}.kind`} choices={stopKinds} look="radios" />
      {several && (
        <ChoiceAnswer
          path={`${stops}.job`}
          choices={[everyNewJob, ...jobs.map((id, index) => ({ id, label: `Job ${index + 1}` }))]}
          absent="all"
        />
      )}
      {fewer && <TextAnswer path={`${stops}.hoursPerWeek`} inputMode="decimal" after="hours" short />}
      {ends && <LastPay path={stops} />}
      <SetAside within={[stops]} />
    </>
  );
}

const everyNewJob = { id: 'all', label: 'Each that is not there now' };

/** Holiday is in days or what is paid for it, never both: what is filled in hides the other. */
function LastPay({ path }: { path: string }) {
  const holiday = `${path}.untakenHoliday`;
  const hasDays = useReading((draft) => textAt(draft, `${holiday}.days`).trim() !== '');
  const hasAmount = useReading((draft) => textAt(draft, `${holiday}.amount`).trim() !== '');
  return (
    <>
      {(hasDays || !hasAmount) && (
        <div className="pair">
          <TextAnswer path={`${holiday}.days`} inputMode="decimal" after="days" short />
          <TextAnswer path={`${holiday}.daysPerWeek`} inputMode="decimal" after="days" short />
        </div>
      )}
      {(hasAmount || !hasDays) && <PoundsAnswer path={`${holiday}.amount`} />}
      <PoundsAnswer path={`${path}.noticePay`} />
      <CheckAnswer path={`${path}.leftByChoice`} />
    </>
  );
}
