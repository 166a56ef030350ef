import { useAnswer, useDraftStore } from '../../../draft/context.tsx';
import { useFieldWords } from '../../../draft/field-words.ts';
import { PoundsAnswer } from '../../../draft/fields.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { councilTaxBands } from '../choices.ts';
import { Entries } from './entries.tsx';
import { WhichHousehold } from './which-household.tsx';
import { WeeklyIncomeFields } from './income-fields.tsx';

/** A percentage that falls with each step of income, where the step depends on the council tax band of the home. */
export function StepsByBand({ path }: { path: string }) {
  return (
    <>
      <WeeklyIncomeFields path={`${path}.income`} />
      <Percents path={`${path}.percents`} />
      <div className="pair">
        {councilTaxBands.map(({ id, label }) => (
          <PoundsAnswer key={id} path={`${path}.step.${id}`} label={`Step in ${label}`} />
        ))}
      </div>
      <Entries list={`${path}.rows`} one="kind of household" fresh={{ startsAt: '' }}>
        {(row) => (
          <div className="scheme-row">
            <WhichHousehold path={row} />
            <PoundsAnswer path={`${row}.startsAt`} />
          </div>
        )}
      </Entries>
    </>
  );
}

/** Percentages in a row, kept as typed until they are read as a list. */
function Percents({ path }: { path: string }) {
  const store = useDraftStore();
  const answer = useAnswer(path);
  const words = useFieldWords(path);
  const text = Array.isArray(answer)
    ? answer.filter((item) => typeof item === 'string').join(', ')
    : typeof answer === 'string'
      ? answer
      : '';
  return <TextField {...words} value={text} onChange={(next) => store.change(path, next)} path={path} />;
}
