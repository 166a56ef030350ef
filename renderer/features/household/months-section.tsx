import type { Draft } from '#shared/ipc/contract';
import { ofHousehold } from '../../draft/conditions.ts';
import { useReading } from '../../draft/context.tsx';
import { CheckAnswer, ChoiceAnswer, DateAnswer, PoundsAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isAnswered, listAt } from '../../draft/path.ts';
import { answerInWords } from '../../words/answers.ts';
import { instalments } from './choices.ts';
import { Advances, BenefitPayDays, Repayments, SchoolHolidays } from './months-lists.tsx';
import { nothing, Part } from './part.tsx';
import { Section } from './section.tsx';
import { SetAside } from './set-aside-note.tsx';

/** What only the months ahead ask: days on which money comes and goes, and what is in hand. All of it is optional. */
export function MonthsAheadSection() {
  const claimsUc = useReading((draft) => ofHousehold['months.universalCreditSince']?.(draft, ''));
  const paysRent = useReading((draft) => ofHousehold['months.rentDueOn']?.(draft, ''));
  const paysCouncilTax = useReading((draft) => ofHousehold['months.councilTaxInstalments']?.(draft, ''));
  const hasChildren = useReading((draft) => listAt(draft, 'children').length > 0);
  return (
    <Section title="Days of payment" paths={['months']} summary={monthsSummary}>
      <p className="field-help">Only for the months ahead. What is left empty is assumed there, and listed.</p>
      <PoundsAnswer path="months.openingBalance" />
      <div className="subsections">
        {claimsUc && (
          <Part title="Universal Credit payments" of="months" answers={['universalCreditSince', 'twiceMonthly', 'advances']}>
            <DateAnswer path="months.universalCreditSince" />
            <CheckAnswer path="months.twiceMonthly" />
            <Advances />
          </Part>
        )}
        <Part title="Pay days of other benefits" of="months" answers={['benefitPayDays']}>
          <BenefitPayDays />
        </Part>
        {(paysRent || paysCouncilTax) && (
          <Part title="Rent and council tax days" of="months" answers={['rentDueOn', 'councilTaxInstalments']}>
            {paysRent && <DateAnswer path="months.rentDueOn" />}
            {paysCouncilTax && <ChoiceAnswer path="months.councilTaxInstalments.number" choices={instalments} absent="not-entered" />}
            {paysCouncilTax && <TextAnswer path="months.councilTaxInstalments.dueOn" inputMode="numeric" short />}
          </Part>
        )}
        <Part title="Other repayments" of="months" answers={['repayments']}>
          <Repayments />
        </Part>
        {hasChildren && (
          <Part title="School holidays" of="months" answers={['schoolHolidays']}>
            <SchoolHolidays />
          </Part>
        )}
      </div>
      <SetAside within={['months']} />
    </Section>
  );
}

const answers = [
  'openingBalance',
  'universalCreditSince',
  'twiceMonthly',
  'advances',
  'benefitPayDays',
  'rentDueOn',
  'councilTaxInstalments',
  'repayments',
  'schoolHolidays',
].map((answer) => `months.${answer}`);

const monthsSummary = (draft: Draft): string =>
  answers
    .filter((path) => isAnswered(answerAt(draft, path)))
    .map(answerInWords)
    .join(', ') || nothing;
