import type { Draft } from '#shared/ipc/contract';
import { answerAt, isGroup, listAt, textAt, withAnswer, withItem, withoutItem } from './path.ts';

/** The draft without a child and without the childcare for that child. */
export function withoutChild(draft: Draft, index: number): Draft {
  const id = textAt(draft, `children[${index}].id`);
  const situations = ['now', ...listAt(draft, 'scenarios').map((_, position) => `scenarios[${position}]`)];
  return situations
    .map((situation) => `${situation}.childcare`)
    .filter((path) => listAt(draft, path).length > 0)
    .reduce(
      (rest, path) =>
        withAnswer(
          rest,
          path,
          listAt(rest, path).filter((charge) => !isGroup(charge) || charge['child'] !== id),
        ),
      withoutItem(draft, 'children', index),
    );
}

// With the first child the form ticks Child Benefit, where the adviser sees it and can take it off.
export const withChildBenefit = (draft: Draft): Draft =>
  answerAt(draft, 'claims.childBenefit') === undefined ? withAnswer(draft, 'claims.childBenefit', true) : draft;

/** The draft with the childcare of one child changed; an empty amount takes it out. */
export function withChildcare(draft: Draft, list: string, child: string, amount: string, per = 'month'): Draft {
  const position = childcareAt(draft, list, child);
  if (position < 0) return amount === '' ? draft : withItem(draft, list, { child, amount, per });
  return amount === '' ? withoutItem(draft, list, position) : withAnswer(draft, `${list}[${position}].amount`, amount);
}

/** Where the childcare of a child is in a list; -1 where it has none. */
export const childcareAt = (draft: Draft, list: string, child: string): number =>
  listAt(draft, list).findIndex((charge) => isGroup(charge) && charge['child'] === child);
