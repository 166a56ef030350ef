import { ofJob } from '../../draft/conditions.ts';
import { useReading } from '../../draft/context.tsx';
import { CheckAnswer, ChoiceAnswer, DateAnswer, PoundsAnswer, TextAnswer } from '../../draft/fields.tsx';
import { leaves } from './choices.ts';
import { PayDayFields } from './pay-day-fields.tsx';
import { Part } from './part.tsx';

/** What else may be so of a job: overtime, leave and sickness, and what has been taxed this year. */
export function JobMore({ path }: { path: string }) {
  const permitted = useReading((draft) => ofJob['supportedPermittedWork']?.(draft, path));
  return (
    <div className="subsections">
      <Part title="More about this job" of={path} answers={['overtime', 'apprentice', 'leave', 'sick', 'supportedPermittedWork']}>
        <div className="pair">
          <TextAnswer path={`${path}.overtime.hoursPerWeek`} inputMode="decimal" after="hours" short />
          <TextAnswer path={`${path}.overtime.hourly`} inputMode="decimal" before="£" short />
        </div>
        <ChoiceAnswer path={`${path}.leave`} choices={leaves} absent="none" />
        <CheckAnswer path={`${path}.sick`} />
        <CheckAnswer path={`${path}.apprentice`} />
        {permitted && <CheckAnswer path={`${path}.supportedPermittedWork`} />}
      </Part>
      <Part title="Tax through the year" of={path} answers={['startsOn', 'taxCode', 'thisTaxYear']}>
        <DateAnswer path={`${path}.startsOn`} />
        <TextAnswer path={`${path}.taxCode`} short />
        <div className="pair">
          <PoundsAnswer path={`${path}.thisTaxYear.pay`} />
          <PoundsAnswer path={`${path}.thisTaxYear.tax`} />
        </div>
      </Part>
      <PayDayFields path={path} />
    </div>
  );
}
