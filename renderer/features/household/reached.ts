import type { FocusEvent } from 'react';

/** Marks the fields up to the one that has the focus: only of them it is said on the form that they are still needed. */
export function markReached({ currentTarget, target }: FocusEvent<HTMLElement>): void {
  for (const field of currentTarget.querySelectorAll('.field:not([data-reached])')) {
    if ((field.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) field.setAttribute('data-reached', '');
  }
}
