import type { Draft } from '#shared/ipc/contract';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { CheckAnswer, ChoiceAnswer, GroupAnswer, ListAnswer, TextAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, listAt, textAt, type Answer } from '../../draft/path.ts';
import { capabilities, dlaCare, dlaMobility, labelOf, lcwraRates, newStyleEsa, pipRates, studentLoans } from './choices.ts';
import { OtherIncome } from './other-income.tsx';
import { Section } from './section.tsx';

const firstTwoRates = '2026-04-06';

/** What else may be so for a person. Each part is open when it is filled in, and says "nothing entered" when it is not. */
export function PersonMore({ path }: { path: string }) {
  return (
    <div className="subsections">
      <Section
        title="More about this person"
        level={4}
        paths={moreAnswers.map((answer) => `${path}.${answer}`)}
        startsOpen={useFilled(path, moreAnswers)}
        summary={() => 'health, disability benefits, caring, other income, student loans'}
      >
        <div className="subsections">
          <HealthPart path={path} />
          <DisabilityBenefitsPart path={path} />
          <CaringPart path={path} />
          <NewStylePart path={path} />
          <OtherIncomePart path={path} />
          <TaxPart path={path} />
        </div>
      </Section>
    </div>
  );
}

const moreAnswers = [
  'capability',
  'lcwElement',
  'lcwraRate',
  'pip',
  'dla',
  'caring',
  'newStyleEsa',
  'newStyleJsa',
  'otherIncome',
  'studentLoans',
  'taxCode',
  'sharedRateException',
];

const nothing = 'nothing entered';

function HealthPart({ path }: { path: string }) {
  const capability = useReading((draft) => textAt(draft, `${path}.capability`));
  const twoRates = useReading((draft) => textAt(draft, 'asAt') >= firstTwoRates);
  return (
    <Section
      title="Health and work"
      level={5}
      paths={[`${path}.capability`, `${path}.lcwElement`, `${path}.lcwraRate`]}
      startsOpen={useFilled(path, ['capability'])}
      summary={(draft) =>
        labelOf([{ id: '', label: nothing }, { id: 'none', label: nothing }, ...capabilities], textAt(draft, `${path}.capability`))
      }
    >
      <ChoiceAnswer path={`${path}.capability`} choices={capabilities} look="radios" usual="none" />
      {capability === 'lcw' && <CheckAnswer path={`${path}.lcwElement`} />}
      {capability === 'lcwra' && twoRates && <ChoiceAnswer path={`${path}.lcwraRate`} choices={lcwraRates} look="radios" />}
    </Section>
  );
}

function DisabilityBenefitsPart({ path }: { path: string }) {
  const scotland = useReading((draft) => textAt(draft, 'nation') === 'scotland');
  const pip = scotland ? 'ADP' : 'PIP';
  return (
    <Section
      title="Disability benefits"
      level={5}
      paths={[`${path}.pip`, `${path}.dla`]}
      startsOpen={useFilled(path, ['pip.dailyLiving', 'pip.mobility', 'dla.care', 'dla.mobility'])}
      summary={(draft) =>
        [rates(draft, `${path}.pip`, pip), rates(draft, `${path}.dla`, 'DLA')].filter((text) => text !== '').join(', ') || nothing
      }
    >
      <div className="pair">
        <ChoiceAnswer path={`${path}.pip.dailyLiving`} label={`${pip} daily living`} choices={pipRates} usual="none" />
        <ChoiceAnswer path={`${path}.pip.mobility`} label={`${pip} mobility`} choices={pipRates} usual="none" />
        <ChoiceAnswer path={`${path}.dla.care`} label="DLA care" choices={dlaCare} usual="none" />
        <ChoiceAnswer path={`${path}.dla.mobility`} label="DLA mobility" choices={dlaMobility} usual="none" />
      </div>
    </Section>
  );
}

function CaringPart({ path }: { path: string }) {
  const cares = useReading((draft) => isGroup(answerAt(draft, `${path}.caring`)));
  return (
    <Section
      title="Caring for somebody"
      level={5}
      paths={[`${path}.caring`]}
      startsOpen={cares}
      summary={(draft) =>
        isGroup(answerAt(draft, `${path}.caring`)) ? `${textAt(draft, `${path}.caring.hoursPerWeek`)} hours a week` : nothing
      }
    >
      <GroupAnswer path={`${path}.caring`} initial={{ hoursPerWeek: '35', carersAllowance: false }} />
      {cares && (
        <>
          <TextAnswer path={`${path}.caring.hoursPerWeek`} inputMode="decimal" after="hours" short />
          <CheckAnswer path={`${path}.caring.carersAllowance`} />
        </>
      )}
    </Section>
  );
}

function NewStylePart({ path }: { path: string }) {
  return (
    <Section
      title="New Style ESA or JSA"
      level={5}
      paths={[`${path}.newStyleEsa`, `${path}.newStyleJsa`]}
      startsOpen={useFilled(path, ['newStyleEsa', 'newStyleJsa'])}
      summary={(draft) => {
        const esa = textAt(draft, `${path}.newStyleEsa`);
        const jsa = answerAt(draft, `${path}.newStyleJsa`) === true ? 'New Style JSA' : '';
        return (
          [esa === '' || esa === 'none' ? '' : `ESA: ${labelOf(newStyleEsa, esa)}`, jsa].filter((text) => text !== '').join(', ') || nothing
        );
      }}
    >
      <ChoiceAnswer path={`${path}.newStyleEsa`} choices={newStyleEsa} usual="none" />
      <CheckAnswer path={`${path}.newStyleJsa`} />
    </Section>
  );
}

function OtherIncomePart({ path }: { path: string }) {
  const store = useDraftStore();
  return (
    <Section
      title="Other income"
      level={5}
      paths={[`${path}.otherIncome`]}
      startsOpen={listAt(store.read(), `${path}.otherIncome`).length > 0}
      summary={(draft) => counted(listAt(draft, `${path}.otherIncome`).length)}
    >
      <OtherIncome path={`${path}.otherIncome`} />
    </Section>
  );
}

function TaxPart({ path }: { path: string }) {
  return (
    <Section
      title="Tax, student loans and exceptions"
      level={5}
      paths={[`${path}.studentLoans`, `${path}.taxCode`, `${path}.sharedRateException`]}
      startsOpen={useFilled(path, ['studentLoans[0]', 'taxCode', 'sharedRateException'])}
      summary={(draft) =>
        [
          listAt(draft, `${path}.studentLoans`).length > 0 ? 'student loans' : '',
          textAt(draft, `${path}.taxCode`) === '' ? '' : `tax code ${textAt(draft, `${path}.taxCode`)}`,
          answerAt(draft, `${path}.sharedRateException`) === true ? 'shared-room exception' : '',
        ]
          .filter((text) => text !== '')
          .join(', ') || nothing
      }
    >
      <ListAnswer path={`${path}.studentLoans`} choices={studentLoans} />
      <TextAnswer path={`${path}.taxCode`} short />
      <CheckAnswer path={`${path}.sharedRateException`} />
    </Section>
  );
}

/** Whether one of these answers of a person was filled in when the section was first drawn. */
function useFilled(path: string, answers: readonly string[]): boolean {
  const store = useDraftStore();
  return answers.some((answer) => isSomething(answerAt(store.read(), `${path}.${answer}`)));
}

function isSomething(answer: Answer | undefined): boolean {
  if (Array.isArray(answer)) return answer.length > 0;
  if (isGroup(answer)) return Object.values(answer).some(isSomething);
  return answer !== undefined && answer !== '' && answer !== 'none' && answer !== false;
}

function rates(draft: Draft, path: string, name: string): string {
  const group = answerAt(draft, path);
  const awarded = isGroup(group)
    ? Object.values(group).flatMap((rate) => (typeof rate === 'string' && rate !== 'none' && rate !== '' ? [rate] : []))
    : [];
  return awarded.length === 0 ? '' : `${name} ${awarded.join(' and ')}`;
}

const counted = (count: number): string => (count === 0 ? nothing : count === 1 ? '1 income' : `${count} incomes`);
