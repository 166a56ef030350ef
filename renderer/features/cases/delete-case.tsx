import { ConfirmDialog } from '../../ui/dialog.tsx';
import { casesWords } from './words.ts';

interface DeleteCaseProps {
  reference: string;
  onClose: () => void;
  onDelete: () => void;
}

/** Asks once more before a case is deleted, by its reference. */
export function DeleteCase({ reference, onClose, onDelete }: DeleteCaseProps) {
  return (
    <ConfirmDialog
      title={casesWords.deleteTitle(reference)}
      isOpen
      onClose={onClose}
      action={casesWords.deleteAction(reference)}
      onConfirm={onDelete}
    >
      <p>{casesWords.deleteLead}</p>
    </ConfirmDialog>
  );
}

/** Asks once more before every case on the list is deleted. */
export function DeleteDue({ count, onClose, onDelete }: Omit<DeleteCaseProps, 'reference'> & { count: number }) {
  return (
    <ConfirmDialog
      title={casesWords.deleteTheseTitle(count)}
      isOpen
      onClose={onClose}
      action={casesWords.deleteThese(count)}
      onConfirm={onDelete}
    >
      <p>{casesWords.deleteLead}</p>
    </ConfirmDialog>
  );
}
