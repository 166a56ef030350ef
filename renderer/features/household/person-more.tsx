import { ListAnswer, CheckAnswer, ChoiceAnswer, TextAnswer } from '../../draft/fields.tsx';
import { listAt } from '../../draft/path.ts';
import { CaringPart } from './caring-part.tsx';
import { studentLoans, studies } from './choices.ts';
import { DisabilityBenefitsPart } from './disability-benefits-part.tsx';
import { HealthPart, healthAnswers } from './health-part.tsx';
import { NewStylePart, newStyleAnswers } from './new-style-part.tsx';
import { OtherIncome } from './other-income.tsx';
import { Part } from './part.tsx';

/** What else may be so for a person. Each part is open when it is filled in, and says "nothing entered" when it is not. */
export function PersonMore({ path }: { path: string }) {
  return (
    <div className="subsections">
      <Part
        title="More about this person"
        of={path}
        answers={moreAnswers}
        summary={() => 'health, disability benefits, caring, other income, study, student loans'}
      >
        <div className="subsections">
          <HealthPart path={path} />
          <DisabilityBenefitsPart path={path} />
          <CaringPart path={path} />
          <NewStylePart path={path} />
          <OtherIncomePart path={path} />
          <TaxPart path={path} />
        </div>
      </Part>
    </div>
  );
}

const taxAnswers = ['student', 'studentLoans', 'taxCode', 'sharedRateException'];
const moreAnswers = [...healthAnswers, 'pip', 'dla', 'caring', ...newStyleAnswers, 'otherIncome', ...taxAnswers];

function OtherIncomePart({ path }: { path: string }) {
  return (
    <Part
      title="Other income"
      level={5}
      of={path}
      answers={['otherIncome']}
      summary={(draft) => counted(listAt(draft, `${path}.otherIncome`).length)}
    >
      <OtherIncome path={`${path}.otherIncome`} />
    </Part>
  );
}

function TaxPart({ path }: { path: string }) {
  return (
    <Part title="Tax, student loans and study" level={5} of={path} answers={taxAnswers}>
      <ChoiceAnswer path={`${path}.student`} choices={studies} look="radios" usual="none" />
      <ListAnswer path={`${path}.studentLoans`} choices={studentLoans} />
      <TextAnswer path={`${path}.taxCode`} short />
      <CheckAnswer path={`${path}.sharedRateException`} />
    </Part>
  );
}

const counted = (count: number): string => (count === 0 ? '' : count === 1 ? '1 income' : `${count} incomes`);
