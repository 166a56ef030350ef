import { useReading } from '../../draft/context.tsx';
import { ofHousehold } from '../../draft/conditions.ts';
import { AmountAnswer, CheckAnswer, DateAnswer, PoundsAnswer, TextAnswer, YesNoAnswer } from '../../draft/fields.tsx';
import { KeptPeriodAnswer } from '../../draft/kept-period-answer.tsx';
import { answerAt, isGroup, listAt, textAt } from '../../draft/path.ts';
import { useReveal } from '../../draft/reveal.tsx';
import { HelpPart } from './help-part.tsx';
import { LegacyPart } from './legacy-part.tsx';
import { Part } from './part.tsx';
import { Section } from './section.tsx';
import { SetAside } from './set-aside-note.tsx';
import { savingsSummary } from './summaries.ts';

const ofBoth = 'Everything both of the couple have in money, shares and property other than the home.';

/** Savings, what is claimed, and the help that goes with it. */
export function SavingsSection() {
  const claimsUc = useReading((draft) => answerAt(draft, 'claims.universalCredit') === true);
  const isCouple = useReading((draft) => isGroup(draft['partner']));
  const inScotland = useReading((draft) => textAt(draft, 'nation') === 'scotland');
  const hasChildren = useReading((draft) => listAt(draft, 'children').length > 0);
  // Once ticked each stays in sight, so that it can be taken back.
  const mayUseTaxFree = useReading((draft) => !claimsUc || answerAt(draft, 'claims.taxFreeChildcare') === true);
  const mayTransfer = useReading((draft) => draft['married'] === true || answerAt(draft, 'claims.marriageAllowance') === true);
  return (
    <Section title="Savings and claims" paths={['savings', 'claims', 'help']} summary={savingsSummary} opensFirst>
      <PoundsAnswer path="savings" {...(isCouple && { help: ofBoth })} />
      <CheckAnswer path="claims.universalCredit" />
      {claimsUc && <StatementInvitation />}
      <CheckAnswer path="claims.childBenefit" />
      {inScotland && hasChildren && <CheckAnswer path="claims.scottishChildPayment" usual />}
      {mayUseTaxFree && <CheckAnswer path="claims.taxFreeChildcare" />}
      {mayTransfer && <CheckAnswer path="claims.marriageAllowance" />}
      <div className="subsections">
        {claimsUc && <AwardPart />}
        <LegacyPart />
        <HelpPart />
      </div>
    </Section>
  );
}

/** Reconciling comes before anything is compared, so the form invites to it where the claim is entered. */
function StatementInvitation() {
  const reveal = useReveal();
  return (
    <p className="small soft">
      First see whether Taper agrees with what is paid now.{' '}
      <button type="button" className="text-link" onClick={() => reveal('statement.from')}>
        Check against the last statement
      </button>
    </p>
  );
}

const ofAward = [
  'assessmentPeriodStarts',
  'deductions',
  'transitionalElement',
  'transitional',
  'benefitCapGraceUntil',
  'earnedAtCapThresholdForAYear',
];

function AwardPart() {
  const hasElement = useReading((draft) => ofHousehold['claims.transitional.earnedAtThresholdFirst']?.(draft, ''));
  const hasCapital = useReading((draft) => ofHousehold['claims.transitional.capitalDisregardedUntil']?.(draft, ''));
  return (
    <Part title="From the award statement" of="claims" answers={ofAward}>
      <TextAnswer path="claims.assessmentPeriodStarts" inputMode="numeric" short />
      <AmountAnswer path="claims.deductions" />
      <KeptPeriodAnswer path="claims.transitionalElement" kept="month" />
      {hasElement && <YesNoAnswer path="claims.transitional.earnedAtThresholdFirst" />}
      {hasElement && <DateAnswer path="claims.transitional.awardBegan" />}
      {hasElement && <CheckAnswer path="claims.transitional.exceptedFromEarningsTest" />}
      {hasCapital && <DateAnswer path="claims.transitional.capitalDisregardedUntil" />}
      <SetAside within={['claims.transitional']} />
      <DateAnswer path="claims.benefitCapGraceUntil" />
      <CheckAnswer path="claims.earnedAtCapThresholdForAYear" />
    </Part>
  );
}
