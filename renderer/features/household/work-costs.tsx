import { useDraftStore, useReading } from '../../draft/context.tsx';
import { AmountAnswer, ChoiceAnswer } from '../../draft/fields.tsx';
import { answerAt, isGroup, listAt, textAt, withItem, withoutItem } from '../../draft/path.ts';
import { useReveal } from '../../draft/reveal.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { who, workCosts } from './choices.ts';

/** Fares, meals and whatever else working costs. */
export function WorkCosts({ path }: { path: string }) {
  const store = useDraftStore();
  const list = `${path}.workCosts`;
  const count = useReading((draft) => listAt(draft, list).length);
  const reveal = useReveal();
  const add = () => {
    store.edit((draft) => withItem(draft, list, { who: 'client', kind: 'travel', amount: '', per: 'week' }));
    reveal(`${list}[${count}].kind`);
  };
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <WorkCost key={index} list={list} index={index} />
      ))}
      <div>
        <Button look="quiet" icon="plus" onPress={add}>
          Add a cost of working
        </Button>
      </div>
    </>
  );
}

function WorkCost({ list, index }: { list: string; index: number }) {
  const store = useDraftStore();
  const path = `${list}[${index}]`;
  const hasPartner = useReading((draft) => isGroup(answerAt(draft, 'partner')));
  const kind = useReading((draft) => textAt(draft, `${path}.kind`));
  const choices = workCosts.some(({ id }) => id === kind) ? workCosts : [...workCosts, { id: kind, label: kind }];
  return (
    <div className="list-entry" role="group" aria-label={`Cost of working ${index + 1}`}>
      <ChoiceAnswer path={`${path}.kind`} choices={choices} />
      {hasPartner && <ChoiceAnswer path={`${path}.who`} choices={who} look="row" />}
      <div className="entry-amount">
        <AmountAnswer path={path} label="Cost" usualPer="week" />
        <IconButton
          icon="trash"
          label={`Remove cost ${index + 1}`}
          onPress={() => store.edit((draft) => withoutItem(draft, list, index))}
        />
      </div>
    </div>
  );
}
