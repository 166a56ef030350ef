import type { KeyboardEvent } from 'react';

const questions = 'input:not(:disabled), textarea, .select-button';

/**
 * Enter goes on to the next question that is open, and Shift+Enter back. Where Enter does something of its own, in a list, on a button
 * or in several lines of text, it still does that. Arrow keys go from one section's name to the next.
 */
export function keysOfForm(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget: form } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof HTMLElement) || !form.contains(target)) return;
  const next =
    key === 'Enter' && isPlainInput(target)
      ? stepFrom(target, questionsIn(form), event.shiftKey ? -1 : 1)
      : target.matches('.disclosure-trigger')
        ? sectionFrom(target, [...form.querySelectorAll<HTMLElement>('.disclosure-trigger')], key)
        : undefined;
  if (next === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  focusQuestion(next);
}

/** The first question that is open. */
export function focusFirstQuestion(form: HTMLElement): void {
  const [first] = questionsIn(form);
  if (first !== undefined) focusQuestion(first);
}

function focusQuestion(question: HTMLElement): void {
  question.focus();
  if (question instanceof HTMLInputElement && question.inputMode !== '') question.select();
}

const isPlainInput = (target: HTMLElement): boolean => target instanceof HTMLInputElement && target.ariaExpanded !== 'true';

/** One place for each question, in their order: of several to choose from, the chosen one or the first. */
const questionsIn = (form: HTMLElement): HTMLElement[] =>
  [...form.querySelectorAll<HTMLElement>(questions)].filter((element) => {
    const group = groupOf(element);
    const chosen = group?.querySelector('input:checked') ?? group?.querySelector('input:not(:disabled)');
    return element.closest('.marking') === null && element.checkVisibility() && (chosen ?? element) === element;
  });

const groupOf = (element: Element): Element | null => element.closest('[role="radiogroup"]');

function stepFrom(target: HTMLElement, all: readonly HTMLElement[], direction: 1 | -1): HTMLElement | undefined {
  const at = all.findIndex((element) => element === target || (groupOf(target)?.contains(element) ?? false));
  return at < 0 ? undefined : all[at + direction];
}

function sectionFrom(target: HTMLElement, all: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const at = all.indexOf(target);
  return { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }[key];
}
