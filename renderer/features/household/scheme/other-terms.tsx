import { useReading } from '../../../draft/context.tsx';
import { AmountAnswer, CheckAnswer, ChoiceAnswer, PoundsAnswer, TextAnswer } from '../../../draft/fields.tsx';
import { answerAt, isAnswered, textAt } from '../../../draft/path.ts';
import { councilTaxBands } from '../choices.ts';
import { Part } from '../part.tsx';
import { Entries } from './entries.tsx';
import { KindAnswer } from './kind-answer.tsx';
import { atTheLimit, exemptions, otherAdults, withoutUniversalCredit } from './kinds.ts';

/** What a scheme says besides how the reduction is worked out: savings, other adults, limits, and whom it protects. */
export function OtherTerms({ path }: { path: string }) {
  return (
    <>
      <OtherAdults path={`${path}.nonDependants`} />
      <Capital path={`${path}.capital`} />
      <ChoiceAnswer path={`${path}.withoutUniversalCredit`} choices={withoutUniversalCredit} look="row" usual="not-known" />
      <div className="subsections">
        <Part title="Limits and cuts" of={path} answers={['liability', 'finalCut', 'leastWeekly']}>
          <ChoiceAnswer
            path={`${path}.liability.upToBand`}
            choices={[{ id: 'none', label: 'No band' }, ...councilTaxBands]}
            absent="none"
          />
          <TextAnswer path={`${path}.liability.lessPercent`} inputMode="decimal" after="%" short />
          <TextAnswer path={`${path}.finalCut`} inputMode="decimal" after="%" short />
          <PoundsAnswer path={`${path}.leastWeekly`} />
        </Part>
        <Part title="Whom the scheme protects" of={path} answers={['protectedGroup']}>
          <TextAnswer path={`${path}.protectedGroup.who`} />
          <TextAnswer path={`${path}.protectedGroup.childUnder`} inputMode="numeric" after="years" short />
          <CheckAnswer path={`${path}.protectedGroup.disability`} />
          <CheckAnswer path={`${path}.protectedGroup.healthElement`} />
          <TextAnswer path={`${path}.protectedGroup.raisedToPercent`} inputMode="decimal" after="%" short />
          <CheckAnswer path={`${path}.protectedGroup.notKnown`} />
        </Part>
      </div>
    </>
  );
}

function Capital({ path }: { path: string }) {
  const entered = useReading((draft) => isAnswered(answerAt(draft, `${path}.limit`)));
  return (
    <>
      <PoundsAnswer path={`${path}.limit`} />
      {entered && <ChoiceAnswer path={`${path}.atTheLimit`} choices={atTheLimit} look="row" />}
    </>
  );
}

function OtherAdults({ path }: { path: string }) {
  const kind = useReading((draft) => textAt(draft, `${path}.kind`));
  return (
    <>
      <KindAnswer path={path} by="kind" kinds={otherAdults} />
      {kind === 'flat' && <AmountAnswer path={path} usualPer="week" label="For each adult" />}
      {(kind === 'flat' || kind === 'scale') && (
        <ChoiceAnswer path={`${path}.exemptions`} choices={exemptions} look="row" usual="standard" />
      )}
      {kind === 'scale' && (
        <>
          <PoundsAnswer path={`${path}.notInWork`} />
          <Entries list={`${path}.inWork`} one="step" fresh={{ below: '', weekly: '' }}>
            {(step) => (
              <>
                <PoundsAnswer path={`${step}.below`} label="Gross income below" />
                <PoundsAnswer path={`${step}.weekly`} label="Taken off a week" />
              </>
            )}
          </Entries>
        </>
      )}
    </>
  );
}
