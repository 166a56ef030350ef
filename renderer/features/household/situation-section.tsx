import { useDraftStore, useReading } from '../../draft/context.tsx';
import { AmountAnswer, CheckAnswer, DateAnswer, TextAnswer } from '../../draft/fields.tsx';
import { KeptPeriodAnswer } from '../../draft/kept-period-answer.tsx';
import { newJob } from '../../draft/new-answers.ts';
import { answerAt, listAt, textAt, withItem } from '../../draft/path.ts';
import { nameOfSituation } from '../../draft/situation-name.ts';
import { Button } from '../../ui/button.tsx';
import { CarersAllowanceChoice } from './carers-allowance-choice.tsx';
import { ChildcareFields } from './childcare-fields.tsx';
import { goesByAssessedIncome, useCouncils } from './councils.ts';
import { JobFields } from './job-fields.tsx';
import { Part } from './part.tsx';
import { Section } from './section.tsx';
import { StopPart } from './stop-part.tsx';
import { situationSummary } from './summaries.ts';
import { WorkCosts } from './work-costs.tsx';

/** The present, or one thing somebody is thinking about: jobs, childcare and what working costs. */
export function SituationSection({ path }: { path: string }) {
  const name = useReading((draft) => nameOfSituation(answerAt(draft, path)));
  const isNow = path === 'now';
  return (
    <Section title={name} paths={[path]} summary={(draft) => situationSummary(draft, path)}>
      {!isNow && <TextAnswer path={`${path}.name`} />}
      <Jobs path={path} />
      <ChildcareFields path={path} />
      <TaxFreeChildcare path={path} />
      <WorkCosts path={path} />
      {!isNow && <AssessedIncome path={path} />}
      <TypedReduction path={path} />
      <CarersAllowanceChoice path={path} />
      {!isNow && (
        <div className="subsections">
          <Part title="When it begins" of={path} answers={['startsOn']}>
            <DateAnswer path={`${path}.startsOn`} />
          </Part>
          <StopPart path={path} />
          <OtherDate path={path} />
        </div>
      )}
    </Section>
  );
}

function Jobs({ path }: { path: string }) {
  const store = useDraftStore();
  const count = useReading((draft) => listAt(draft, `${path}.jobs`).length);
  const add = () => store.edit((draft) => withItem(draft, `${path}.jobs`, newJob(listAt(draft, `${path}.jobs`), '16')));
  return (
    <>
      {count === 0 && <p className="field-help">No paid work.</p>}
      {Array.from({ length: count }, (_, index) => (
        <JobFields key={index} list={`${path}.jobs`} index={index} count={count} />
      ))}
      <div data-path={`${path}.jobs`}>
        <Button look="quiet" icon="plus" onPress={add}>
          {count === 0 ? 'Add a job' : 'Add another job'}
        </Button>
      </div>
    </>
  );
}

function TaxFreeChildcare({ path }: { path: string }) {
  const hasChildren = useReading((draft) => listAt(draft, 'children').length > 0);
  return hasChildren ? <CheckAnswer path={`${path}.taxFreeChildcare`} /> : null;
}

function TypedReduction({ path }: { path: string }) {
  const pays = useReading((draft) => textAt(draft, 'home.councilTax.annual').trim() !== '');
  return pays ? <AmountAnswer path={`${path}.councilTaxReduction`} usualPer="week" /> : null;
}

function AssessedIncome({ path }: { path: string }) {
  const councils = useCouncils();
  return useReading((draft) => goesByAssessedIncome(councils, draft)) ? (
    <KeptPeriodAnswer path={`${path}.councilTaxAssessedWeeklyIncome`} kept="week" />
  ) : null;
}

function OtherDate({ path }: { path: string }) {
  return (
    <Section
      title="Rates of another date"
      level={4}
      paths={[`${path}.asAt`]}
      startsOpen={useReading((draft) => textAt(draft, `${path}.asAt`) !== '')}
      summary={(draft) => (textAt(draft, `${path}.asAt`) === '' ? 'the same date as the rest' : textAt(draft, `${path}.asAt`))}
    >
      <DateAnswer path={`${path}.asAt`} />
    </Section>
  );
}
