import { useReading } from '../../draft/context.tsx';
import { AmountAnswer, CheckAnswer, GroupAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, textAt } from '../../draft/path.ts';
import { benefitNames } from '../../words/benefits.ts';
import { Part } from './part.tsx';

/** Caring for a disabled person, and what a carer who works pays for care meanwhile. */
export function CaringPart({ path }: { path: string }) {
  const cares = useReading((draft) => isGroup(answerAt(draft, `${path}.caring`)));
  const allowance = useReading((draft) => benefitNames(textAt(draft, 'nation')).carersAllowance);
  return (
    <Part
      title="Caring for somebody"
      level={5}
      of={path}
      answers={['caring']}
      summary={(draft) =>
        isGroup(answerAt(draft, `${path}.caring`)) ? `${textAt(draft, `${path}.caring.hoursPerWeek`)} hours a week` : ''
      }
    >
      <GroupAnswer path={`${path}.caring`} initial={{ hoursPerWeek: '35', carersAllowance: false }} />
      {cares && (
        <>
          <TextAnswer path={`${path}.caring.hoursPerWeek`} inputMode="decimal" after="hours" short />
          <CheckAnswer path={`${path}.caring.carersAllowance`} label={`${allowance} is claimed`} />
          <AmountAnswer path={`${path}.caring.careCosts`} usualPer="week" />
        </>
      )}
    </Part>
  );
}
