import { useReading } from '../../../draft/context.tsx';
import { AmountAnswer, CheckAnswer, ChoiceAnswer, GroupAnswer, ListAnswer, PoundsAnswer, TextAnswer } from '../../../draft/fields.tsx';
import { answerAt, isAnswered, isGroup, textAt } from '../../../draft/path.ts';
import { councilTaxBands } from '../choices.ts';
import { Part } from '../part.tsx';
import { Entries } from './entries.tsx';
import { KindAnswer } from './kind-answer.tsx';
import { atTheLimit, exemptions, otherAdults, withoutUniversalCredit } from './kinds.ts';
import { ReductionFields } from './reduction-fields.tsx';

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
          <ListAnswer path={`${path}.liability.ownersNotInBands`} choices={councilTaxBands} />
          <TextAnswer path={`${path}.liability.lessPercent`} inputMode="decimal" after="%" short />
          <TextAnswer path={`${path}.finalCut`} inputMode="decimal" after="%" short />
          <PoundsAnswer path={`${path}.leastWeekly`} />
        </Part>
        <Part title="Whom the scheme protects" of={path} answers={['protectedGroup']}>
          <ProtectedGroup path={`${path}.protectedGroup`} />
        </Part>
      </div>
    </>
  );
}

/** Whom the scheme protects, how Taper tells, and what is different for them. */
function ProtectedGroup({ path }: { path: string }) {
  const hasOwnReduction = useReading((draft) => isGroup(answerAt(draft, `${path}.reduction`)));
  return (
    <>
      <TextAnswer path={`${path}.who`} />
      <TextAnswer path={`${path}.childUnder`} inputMode="numeric" after="years" short />
      <CheckAnswer path={`${path}.disability`} />
      <CheckAnswer path={`${path}.healthElement`} />
      <TextAnswer path={`${path}.raisedToPercent`} inputMode="decimal" after="%" short />
      <TextAnswer path={`${path}.liability.lessPercent`} inputMode="decimal" after="%" short />
      <TextAnswer path={`${path}.finalCut`} inputMode="decimal" after="%" short />
      <Capital path={`${path}.capital`} />
      <GroupAnswer path={`${path}.reduction`} />
      {hasOwnReduction && <ReductionFields path={`${path}.reduction`} />}
      <CheckAnswer path={`${path}.notKnown`} />
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
