import { useState } from 'react';
import { useDraftStore } from '../../draft/context.tsx';
import { withoutPartner } from '../../draft/without-partner.ts';
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
