import { useReading } from '../../../draft/context.tsx';
import { CheckAnswer, ChoiceAnswer, ListAnswer, PoundsAnswer, TextAnswer } from '../../../draft/fields.tsx';
import { answerAt, isAnswered, textAt } from '../../../draft/path.ts';
import { Part } from '../part.tsx';
import { KindAnswer } from './kind-answer.tsx';
import {
  disabilityDisregards,
  earningsDisregards,
  elementsOfAward,
  excessIncomes,
  incomesLeftOut,
  otherIncomes,
  weeklyIncomes,
} from './kinds.ts';

/** How a scheme reckons the income that it compares with its bands. */
export function WeeklyIncomeFields({ path }: { path: string }) {
  const kind = useReading((draft) => textAt(draft, `${path}.kind`));
  return (
    <>
      <KindAnswer path={path} by="kind" kinds={weeklyIncomes} />
      {kind === 'award-and-earnings' && (
        <>
          <ListAnswer path={`${path}.elementsLeftOut`} choices={elementsOfAward} />
          <ChoiceAnswer path={`${path}.otherIncome`} choices={otherIncomes} look="row" usual="counted" />
          <MoreAboutIncome path={path} />
        </>
      )}
      {(kind === 'award-and-earnings' || kind === 'earnings') && <EarningsDisregard path={`${path}.earningsDisregard`} />}
    </>
  );
}

function MoreAboutIncome({ path }: { path: string }) {
  const forSomebody = useReading((draft) => isAnswered(answerAt(draft, `${path}.disabilityDisregard`)));
  return (
    <div className="subsections">
      <Part
        title="What else is left out"
        of={path}
        answers={['incomesLeftOut', 'disabilityDisregard', 'atLeastStandardAndChild', 'withoutMinimumIncomeFloor']}
      >
        <ListAnswer path={`${path}.incomesLeftOut`} choices={incomesLeftOut} />
        <PoundsAnswer path={`${path}.disabilityDisregard.weekly`} />
        {forSomebody && <ChoiceAnswer path={`${path}.disabilityDisregard.for`} choices={disabilityDisregards} look="row" />}
        {forSomebody && <PoundsAnswer path={`${path}.disabilityDisregard.perDisabledChild`} />}
        <CheckAnswer path={`${path}.atLeastStandardAndChild`} />
        <CheckAnswer path={`${path}.withoutMinimumIncomeFloor`} />
      </Part>
    </div>
  );
}

/** How a scheme reckons needs and income, of which the excess counts. */
export function ExcessIncomeFields({ path }: { path: string }) {
  const kind = useReading((draft) => textAt(draft, `${path}.kind`));
  return (
    <>
      <KindAnswer path={path} by="kind" kinds={excessIncomes} />
      {kind === 'universal-credit' && (
        <>
          <CheckAnswer path={`${path}.withoutHousing`} />
          <EarningsDisregard path={`${path}.earningsDisregard`} />
        </>
      )}
    </>
  );
}

function EarningsDisregard({ path }: { path: string }) {
  const kind = useReading((draft) => textAt(draft, `${path}.kind`));
  return (
    <>
      <KindAnswer path={path} by="kind" kinds={earningsDisregards} />
      {kind === 'flat' && <PoundsAnswer path={`${path}.weekly`} />}
      {kind === 'percent' && <TextAnswer path={`${path}.percent`} inputMode="decimal" after="%" short />}
      {kind === 'by-household' && (
        <div className="pair">
          {['single', 'couple', 'loneParent', 'coupleWithChildren', 'disabledOrCarer', 'workingHours'].map((who) => (
            <PoundsAnswer key={who} path={`${path}.${who}`} />
          ))}
        </div>
      )}
    </>
  );
}
