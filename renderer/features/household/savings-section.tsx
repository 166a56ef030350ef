import { useReading } from '../../draft/context.tsx';
import { AmountAnswer, CheckAnswer, DateAnswer, PoundsAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, textAt, type Answer } from '../../draft/path.ts';
import { Section } from './section.tsx';
import { savingsSummary } from './summaries.ts';

const ofBoth = 'Everything both of the couple have in money, shares and property other than the home.';

/** Savings, and what is claimed. */
export function SavingsSection() {
  const claimsUc = useReading((draft) => answerAt(draft, 'claims.universalCredit') === true);
  const isCouple = useReading((draft) => isGroup(draft['partner']));
  const married = useReading((draft) => draft['married'] === true);
  return (
    <Section title="Savings and claims" paths={['savings', 'claims']} summary={savingsSummary} opensFirst>
      <PoundsAnswer path="savings" {...(isCouple && { help: ofBoth })} />
      <CheckAnswer path="claims.universalCredit" />
      <CheckAnswer path="claims.childBenefit" />
      {!claimsUc && <CheckAnswer path="claims.taxFreeChildcare" />}
      {married && <CheckAnswer path="claims.marriageAllowance" />}
      {claimsUc && <AwardPart />}
    </Section>
  );
}

function AwardPart() {
  const filled = useReading((draft) =>
    ['assessmentPeriodStarts', 'transitionalElement', 'benefitCapGraceUntil', 'deductions.amount'].some(
      (key) => textAt(draft, `claims.${key}`) !== '',
    ),
  );
  return (
    <div className="subsections">
      <Section
        title="From the award statement"
        level={4}
        paths={['claims.assessmentPeriodStarts', 'claims.transitionalElement', 'claims.benefitCapGraceUntil', 'claims.deductions']}
        startsOpen={filled}
        summary={(draft) => awardSummary(draft['claims'])}
      >
        <TextAnswer path="claims.assessmentPeriodStarts" inputMode="numeric" short />
        <AmountAnswer path="claims.deductions" />
        <PoundsAnswer path="claims.transitionalElement" />
        <DateAnswer path="claims.benefitCapGraceUntil" />
      </Section>
    </div>
  );
}

function awardSummary(claims: Answer | undefined): string {
  if (!isGroup(claims)) return 'nothing entered';
  const parts = [
    claims['assessmentPeriodStarts'] ? 'assessment period' : '',
    isGroup(claims['deductions']) ? 'debts' : '',
    claims['transitionalElement'] ? 'transitional element' : '',
    claims['benefitCapGraceUntil'] ? 'benefit cap grace period' : '',
  ].filter((part) => part !== '');
  return parts.join(', ') || 'nothing entered';
}
