import { useReading } from '../../draft/context.tsx';
import { ChoiceAnswer, DateAnswer, PoundsAnswer } from '../../draft/fields.tsx';
import { textAt } from '../../draft/path.ts';
import { monthlyPayDays, weekdays } from './choices.ts';
import { Part } from './part.tsx';

/** On which day wages come, for the months ahead. */
export function PayDayFields({ path }: { path: string }) {
  const monthly = useReading((draft) => ['', 'monthly'].includes(textAt(draft, `${path}.paid`)));
  return (
    <Part title="Pay days" of={path} answers={['firstPayDay', 'payDay', 'firstPay']}>
      <DateAnswer path={`${path}.firstPayDay`} />
      <ChoiceAnswer path={`${path}.payDay`} choices={monthly ? monthlyPayDays : weekdays} absent="not-entered" />
      <PoundsAnswer path={`${path}.firstPay`} />
    </Part>
  );
}
