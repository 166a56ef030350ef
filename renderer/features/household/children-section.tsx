import { hasReached } from '../../draft/age.ts';
import { BirthAnswer } from '../../draft/birth-answer.tsx';
import { withChildBenefit, withoutChild } from '../../draft/children.ts';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { CheckAnswer, ChoiceAnswer } from '../../draft/fields.tsx';
import { newId } from '../../draft/new-answers.ts';
import { listAt, textAt, withItem } from '../../draft/path.ts';
import { useReveal } from '../../draft/reveal.tsx';
import { Unknowable } from '../../draft/unknowable.tsx';
import { Button } from '../../ui/button.tsx';
import { benefitNames } from '../../words/benefits.ts';
import { disabilities, sexes } from './choices.ts';
import { Section } from './section.tsx';
import { childrenSummary } from './summaries.ts';

/** Children and young people for whom the household is responsible. */
export function ChildrenSection() {
  const store = useDraftStore();
  const count = useReading((draft) => listAt(draft, 'children').length);
  const reveal = useReveal();
  const add = () => {
    store.edit((draft) =>
      withItem(withChildBenefit(draft), 'children', { id: newId('child', listAt(draft, 'children')), age: '', disability: 'none' }),
    );
    reveal(`children[${count}]`);
  };
  return (
    <Section title="Children" paths={['children']} summary={childrenSummary}>
      <Unknowable path="children" label="Children">
        {Array.from({ length: count }, (_, index) => (
          <ChildFields key={index} index={index} />
        ))}
        <div data-path="children">
          <Button look="quiet" icon="plus" onPress={add}>
            {count === 0 ? 'Add a child' : 'Add another child'}
          </Button>
        </div>
      </Unknowable>
    </Section>
  );
}

function ChildFields({ index }: { index: number }) {
  const store = useDraftStore();
  const path = `children[${index}]`;
  const mayBeYoungPerson = useReading((draft) => hasReached(draft, path, 16));
  const paidWith = useReading((draft) => `Paid when ${benefitNames(textAt(draft, 'nation')).ofDisabledChild} is in payment for the child.`);
  const limitMayApply = useReading((draft) => index >= 2 && textAt(draft, 'asAt') < '2026-04-06');
  return (
    <div className="list-entry" role="group" aria-label={`Child ${index + 1}`}>
      <div className="entry-head">
        <h4>Child {index + 1}</h4>
        <Button look="quiet" onPress={() => store.edit((draft) => withoutChild(draft, index))} aria-label={`Remove child ${index + 1}`}>
          Remove
        </Button>
      </div>
      <BirthAnswer path={path} whose={`Child ${index + 1}`} />
      {mayBeYoungPerson && <CheckAnswer path={`${path}.inEducation`} />}
      <ChoiceAnswer path={`${path}.disability`} choices={disabilities} look="row" usual="none" help={paidWith} />
      <ChoiceAnswer path={`${path}.sex`} choices={sexes} look="row" />
      {limitMayApply && <CheckAnswer path={`${path}.limitException`} />}
    </div>
  );
}
