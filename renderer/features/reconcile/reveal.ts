import { isWithin } from '../../draft/path.ts';
import { focusField, hasField } from '../../draft/reveal.tsx';

/** Whether a path is one of the statement, whose fields stand in its view of the answer. */
export const isOfStatement = (path: string): boolean => isWithin(path, 'statement');

const mostFrames = 12;

/** Focuses a field of the statement once its view is there. */
export function focusStatement(path: string): void {
  const look = (left: number): void => {
    requestAnimationFrame(() => {
      const section = document.querySelector<HTMLElement>('.reconcile');
      if (section !== null && hasField(section, path)) focusField(section, path);
      else if (left > 0) look(left - 1);
      else section?.querySelector('button')?.focus();
    });
  };
  look(mostFrames);
}
