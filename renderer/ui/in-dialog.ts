/** Whether something stands in a dialog, where the keys of the screen behind it do nothing. */
export const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
