import type { Draft } from '#shared/ipc/contract';
import { hasReached } from '../../draft/age.ts';
import { BirthAnswer } from '../../draft/birth-answer.tsx';
import { useDraftStore, useReading } from '../../draft/context.tsx';
import { CheckAnswer, ChoiceAnswer } from '../../draft/fields.tsx';
import { newId } from '../../draft/new-answers.ts';
import { answerAt, isGroup, listAt, textAt, withAnswer, withItem, withoutItem } from '../../draft/path.ts';
import { useReveal } from '../../draft/reveal.tsx';
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
      {Array.from({ length: count }, (_, index) => (
        <ChildFields key={index} index={index} />
      ))}
      <div>
        <Button look="quiet" icon="plus" onPress={add}>
          {count === 0 ? 'Add a child' : 'Add another child'}
        </Button>
      </div>
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

/** The draft without a child and without the childcare for that child. */
export function withoutChild(draft: Draft, index: number): Draft {
  const id = textAt(draft, `children[${index}].id`);
  const situations = ['now', ...listAt(draft, 'scenarios').map((_, position) => `scenarios[${position}]`)];
  return situations
    .map((situation) => `${situation}.childcare`)
    .filter((path) => listAt(draft, path).length > 0)
    .reduce(
      (rest, path) =>
        withAnswer(
          rest,
          path,
          listAt(rest, path).filter((charge) => !isGroup(charge) || charge['child'] !== id),
        ),
      withoutItem(draft, 'children', index),
    );
}

// With the first child the form ticks Child Benefit, where the adviser sees it and can take it off.
const withChildBenefit = (draft: Draft): Draft =>
  answerAt(draft, 'claims.childBenefit') === undefined ? withAnswer(draft, 'claims.childBenefit', true) : draft;
