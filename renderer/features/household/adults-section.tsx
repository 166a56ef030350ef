import { BirthAnswer } from '../../draft/birth-answer.tsx';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { CheckAnswer, TextAnswer } from '../../draft/fields.tsx';
import { KeptPeriodAnswer } from '../../draft/kept-period-answer.tsx';
import { newId } from '../../draft/new-answers.ts';
import { listAt, withItem, withoutItem } from '../../draft/path.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from './section.tsx';
import { adultsSummary } from './summaries.ts';

/** Grown-up relatives and friends who live in the home and are not part of the claim. */
export function AdultsSection() {
  const store = useDraftStore();
  const count = useReading((draft) => listAt(draft, 'nonDependants').length);
  return (
    <Section title="Others in the home" paths={['nonDependants']} summary={adultsSummary}>
      <p className="field-help">Adults who live in the home and are not part of the claim, such as a grown-up son.</p>
      {Array.from({ length: count }, (_, index) => (
        <div className="list-entry" key={index} role="group" aria-label={`Adult ${index + 1}`}>
          <div className="entry-head">
            <h4>Adult {index + 1}</h4>
            <Button
              look="quiet"
              aria-label={`Remove adult ${index + 1}`}
              onPress={() => store.edit((draft) => withoutItem(draft, 'nonDependants', index))}
            >
              Remove
            </Button>
          </div>
          <BirthAnswer path={`nonDependants[${index}]`} whose={`Adult ${index + 1}`} />
          <KeptPeriodAnswer path={`nonDependants[${index}].grossWeekly`} kept="week" />
          <TextAnswer path={`nonDependants[${index}].hoursPerWeek`} inputMode="decimal" after="hours" short />
          <CheckAnswer path={`nonDependants[${index}].exempt`} />
        </div>
      ))}
      <div data-path="nonDependants">
        <Button
          look="quiet"
          icon="plus"
          onPress={() =>
            store.edit((draft) => withItem(draft, 'nonDependants', { id: newId('nd', listAt(draft, 'nonDependants')), age: '' }))
          }
        >
          {count === 0 ? 'Add an adult' : 'Add another adult'}
        </Button>
      </div>
    </Section>
  );
}
