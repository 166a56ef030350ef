import { benefitsWithPayDays } from '#shared/case/months';
import { useReading } from '../../draft/context.tsx';
import { AmountAnswer, ChoiceAnswer, DateAnswer, PoundsAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, textAt } from '../../draft/path.ts';
import { lineLabel } from '../../words/amounts.ts';
import { benefitIntervals, who } from './choices.ts';
import { EntryList } from './entry-list.tsx';

/** Advances of Universal Credit, each with when it was paid and over how many payments it is repaid. */
export function Advances() {
  return (
    <EntryList path="months.advances" one="advance" add="Add an advance" begin={{ amount: '', paidOn: '', repaidOver: '' }}>
      {(path) => (
        <>
          <PoundsAnswer path={`${path}.amount`} />
          <DateAnswer path={`${path}.paidOn`} />
          <TextAnswer path={`${path}.repaidOver`} inputMode="numeric" after="payments" short />
        </>
      )}
    </EntryList>
  );
}

/** A pay day of each benefit that is known. */
export function BenefitPayDays() {
  const nation = useReading((draft) => textAt(draft, 'nation'));
  const hasPartner = useReading((draft) => isGroup(answerAt(draft, 'partner')));
  const benefits = benefitsWithPayDays
    .filter((id) => nation === 'scotland' || !id.startsWith('scottish-'))
    .map((id) => ({ id, label: lineLabel(isOfPerson(id) ? `client.${id}` : id, nation) }));
  return (
    <EntryList
      path="months.benefitPayDays"
      one="pay day"
      add="Add a pay day"
      begin={{ benefit: 'child-benefit', on: '', every: 'four-weeks' }}
    >
      {(path) => (
        <>
          <ChoiceAnswer path={`${path}.benefit`} choices={benefits} />
          {hasPartner && <ChoiceAnswer path={`${path}.who`} choices={who} absent="client" look="row" />}
          <DateAnswer path={`${path}.on`} />
          <ChoiceAnswer path={`${path}.every`} choices={benefitIntervals} />
        </>
      )}
    </EntryList>
  );
}

const isOfPerson = (benefit: string): boolean => !['child-benefit', 'scottish-child-payment', 'housing-benefit'].includes(benefit);

/** Debts and loans that are paid back beside Universal Credit. */
export function Repayments() {
  return (
    <EntryList path="months.repayments" one="repayment" add="Add a repayment" begin={{ kind: '', amount: '', per: 'month' }}>
      {(path) => (
        <>
          <TextAnswer path={`${path}.kind`} />
          <AmountAnswer path={path} label="Amount" />
          <DateAnswer path={`${path}.until`} />
        </>
      )}
    </EntryList>
  );
}

/** School holidays, in which childcare costs something else. */
export function SchoolHolidays() {
  return (
    <EntryList path="months.schoolHolidays" one="holiday" add="Add a holiday" begin={{ from: '', to: '' }}>
      {(path) => (
        <>
          <DateAnswer path={`${path}.from`} />
          <DateAnswer path={`${path}.to`} />
        </>
      )}
    </EntryList>
  );
}
