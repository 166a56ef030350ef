import { useState } from 'react';
import type { Draft } from '#shared/ipc/contract';
import { useDraftStore } from '../../draft/context.tsx';
import { isGroup, listAt, withAnswer, type Answer } from '../../draft/path.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';

/** Removes the partner with the partner's jobs and costs, after asking. */
export function RemovePartner() {
  const store = useDraftStore();
  const [asking, setAsking] = useState(false);
  return (
    <div>
      <Button look="quiet" onPress={() => setAsking(true)}>
        Remove the partner
      </Button>
      <ConfirmDialog
        title="Remove the partner?"
        isOpen={asking}
        onClose={() => setAsking(false)}
        action="Remove the partner"
        onConfirm={() => {
          store.edit(withoutPartner);
          setAsking(false);
        }}
      >
        <p>The partner’s answers, jobs and costs of working are removed with them. Undo brings them back.</p>
      </ConfirmDialog>
    </div>
  );
}

/** The draft without the partner and everything that belongs to the partner. */
export function withoutPartner(draft: Draft): Draft {
  const situations = ['now', ...listAt(draft, 'scenarios').map((_, index) => `scenarios[${index}]`)];
  const lists = situations.flatMap((situation) => [`${situation}.jobs`, `${situation}.workCosts`]);
  const alone = ['partner', 'married', ...situations.map((situation) => `${situation}.carersAllowance.partner`)].reduce(
    (rest, path) => withAnswer(rest, path, undefined),
    draft,
  );
  return lists.reduce(
    (rest, path) =>
      listAt(rest, path).some(isPartners)
        ? withAnswer(
            rest,
            path,
            listAt(rest, path).filter((item) => !isPartners(item)),
          )
        : rest,
    alone,
  );
}

const isPartners = (item: Answer): boolean => isGroup(item) && item['who'] === 'partner';
