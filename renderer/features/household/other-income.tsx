import { useDraftStore, useReading } from '../../draft/context.tsx';
import { AmountAnswer, ChoiceAnswer } from '../../draft/fields.tsx';
import { listAt, withItem, withoutItem } from '../../draft/path.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { incomeKinds } from './choices.ts';

/** Income besides pay and the benefits that Taper works out itself. */
export function OtherIncome({ path }: { path: string }) {
  const store = useDraftStore();
  const count = useReading((draft) => listAt(draft, path).length);
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <div className="list-entry" key={index}>
          <ChoiceAnswer path={`${path}[${index}].kind`} choices={incomeKinds} />
          <div className="entry-amount">
            <AmountAnswer path={`${path}[${index}]`} label="Amount" />
            <IconButton
              icon="trash"
              label={`Remove income ${index + 1}`}
              onPress={() => store.edit((draft) => withoutItem(draft, path, index))}
            />
          </div>
        </div>
      ))}
      <div>
        <Button
          look="quiet"
          icon="plus"
          onPress={() => store.edit((draft) => withItem(draft, path, { kind: 'occupational-pension', amount: '', per: 'month' }))}
        >
          Add an income
        </Button>
      </div>
    </>
  );
}
