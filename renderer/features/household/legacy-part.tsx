import { ofHousehold } from '../../draft/conditions.ts';
import { useReading } from '../../draft/context.tsx';
import { isOf2011 } from '../../draft/dates.ts';
import { CheckAnswer, ChoiceAnswer, PoundsAnswer } from '../../draft/fields.tsx';
import { isGroup } from '../../draft/path.ts';
import { outOfWorkBenefits, phasesOfEsa } from './choices.ts';
import { Part } from './part.tsx';
import { SetAside } from './set-aside-note.tsx';
import { legacySummary } from './summaries.ts';

const answers = ['outOfWork', 'esaPhase', 'taxCredits', 'incomeOfYearBefore', 'housingBenefit', 'councilTaxBenefit'];

/** The benefits before Universal Credit, for a case of 2011-12. On another date what was entered of them is set aside. */
export function LegacyPart() {
  const isShown = useReading(isOf2011);
  if (!isShown) return <SetAside within={['claims.legacy', 'client.disabledWorker', 'partner.disabledWorker']} />;
  return (
    <Part title="Benefits of 2011-12" of="claims.legacy" answers={answers} summary={legacySummary}>
      <LegacyFields />
    </Part>
  );
}

function LegacyFields() {
  const onEsa = useReading((draft) => ofHousehold['claims.legacy.esaPhase']?.(draft, ''));
  const hasTaxCredits = useReading((draft) => ofHousehold['claims.legacy.incomeOfYearBefore']?.(draft, ''));
  const isCouple = useReading((draft) => isGroup(draft['partner']));
  return (
    <>
      <ChoiceAnswer path="claims.legacy.outOfWork" choices={outOfWorkBenefits} look="radios" usual="none" />
      {onEsa && <ChoiceAnswer path="claims.legacy.esaPhase" choices={phasesOfEsa} look="radios" />}
      <CheckAnswer path="claims.legacy.taxCredits" />
      {hasTaxCredits && <PoundsAnswer path="claims.legacy.incomeOfYearBefore" />}
      {hasTaxCredits && <CheckAnswer path="client.disabledWorker" {...(isCouple && { label: `${disabledWorker} by the client` })} />}
      {hasTaxCredits && isCouple && <CheckAnswer path="partner.disabledWorker" label={`${disabledWorker} by the partner`} />}
      <CheckAnswer path="claims.legacy.housingBenefit" />
      <CheckAnswer path="claims.legacy.councilTaxBenefit" />
      <SetAside within={['claims.legacy']} />
    </>
  );
}

const disabledWorker = 'Disability conditions of Working Tax Credit met';
