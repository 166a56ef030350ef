import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  role?: 'dialog' | 'alertdialog';
  /** Nothing of what is behind it can be seen. */
  opaque?: boolean;
  children: ReactNode;
}

/** A question or a short form above the rest. */
export function Dialog({ title, isOpen, onClose, role = 'dialog', opaque = false, children }: DialogProps) {
  return (
    <ModalOverlay
      className={opaque ? 'overlay opaque' : 'overlay'}
      isOpen={isOpen}
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="dialog-box">
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmProps extends Omit<DialogProps, 'role'> {
  action: string;
  onConfirm: () => void;
  /** What the way out says. */
  refusal?: string;
  look?: 'danger' | 'primary';
}

/** Asks once more before something that cannot be taken back. */
export function ConfirmDialog({ action, onConfirm, refusal = 'Keep it', look = 'danger', children, ...dialog }: ConfirmProps) {
  return (
    <Dialog {...dialog} role="alertdialog">
      {children}
      <div className="dialog-actions">
        <Button onPress={dialog.onClose} autoFocus>
          {refusal}
        </Button>
        <Button look={look} onPress={onConfirm}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}

interface SidePanelProps {
  label: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A panel at the side of the window, for reading something beside what it explains. */
export function SidePanel({ label, isOpen, onClose, children }: SidePanelProps) {
  return (
    <ModalOverlay className="side-overlay" isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="side-panel">
        <AriaDialog className="side-dialog" aria-label={label}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
