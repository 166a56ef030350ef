import { useState } from 'react';
import { ageAt } from '../../draft/age.ts';
import { childcareAt, withChildcare } from '../../draft/children.ts';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { useFieldWords } from '../../draft/field-words.ts';
import { CheckAnswer, PoundsAnswer } from '../../draft/fields.tsx';
import { listAt, textAt } from '../../draft/path.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { Part } from './part.tsx';

/** What childcare costs for each child. An empty amount means none. */
export function ChildcareFields({ path }: { path: string }) {
  const count = useReading((draft) => listAt(draft, 'children').length);
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <ChildcareOfChild key={index} list={`${path}.childcare`} index={index} />
      ))}
    </>
  );
}

function ChildcareOfChild({ list, index }: { list: string; index: number }) {
  const store = useDraftStore();
  const child = useReading((draft) => textAt(draft, `children[${index}].id`));
  const position = useReading((draft) => childcareAt(draft, list, child));
  const age = useReading((draft) => ageAt(draft, `children[${index}]`));
  const amount = useReading((draft) => (position < 0 ? '' : textAt(draft, `${list}[${position}].amount`)));
  // How often may be chosen before the amount is typed, and again after it was emptied.
  const [chosen, setChosen] = useState('month');
  const per = useReading((draft) => (position < 0 ? chosen : textAt(draft, `${list}[${position}].per`)));
  const path = `${list}[${position < 0 ? 'new' : position}]`;
  const words = useFieldWords(`${list}[${Math.max(position, 0)}].amount`, {
    label: `Childcare for child ${index + 1}${age === undefined ? '' : `, age ${age}`}`,
  });
  const { needed: _, wrong, ...rest } = words;
  return (
    <>
      <MoneyField
        {...rest}
        {...(position >= 0 && wrong !== undefined && { wrong })}
        amount={amount}
        per={per}
        onAmount={(next) => store.edit((draft) => withChildcare(draft, list, child, next, per))}
        onPer={(next) => {
          setChosen(next);
          if (position >= 0) store.change(`${list}[${position}].per`, next);
        }}
        path={path}
      />
      {position >= 0 && <ThroughTheYear path={path} number={index + 1} />}
    </>
  );
}

/** When childcare is paid and what it costs in school holidays, for the months ahead. */
function ThroughTheYear({ path, number }: { path: string; number: number }) {
  return (
    <div className="subsections">
      <Part title={`Childcare for child ${number} through the year`} of={path} answers={['inAdvance', 'inHolidays']}>
        <CheckAnswer path={`${path}.inAdvance`} />
        <PoundsAnswer path={`${path}.inHolidays`} />
      </Part>
    </div>
  );
}
