import { assumed } from '../engine/index.ts';
import type { Child } from './circumstances.ts';
import { fact, of } from './fact.ts';

export const isInEducation = fact(
  'in-education',
  'in approved education or training',
  of('inEducation'),
  (_, child: Child) => child.entered.inEducation === true,
);

export const hasLimitException = fact(
  'has-limit-exception',
  'an exception to the two-child limit applies',
  of('limitException'),
  (_, child: Child) => child.entered.limitException === true,
);

export const sexOfChild = fact('sex-of-child', 'sex of the child', of('sex'), (_, child: Child) => child.entered.sex);

/** Asked only where the number of bedrooms turns on a sex that was not entered. */
export const canShareForWantOfSex = fact('can-share-a-bedroom', 'can share a bedroom', of('sex'), (_, _child: Child) =>
  assumed(
    true,
    'Whether children share a bedroom turns on their sex, which was not entered. The fewest bedrooms are counted; enter it to be exact.',
  ),
);

/** Asked only where it decides whether the two-child limit leaves another child out; the reason of an exception is never recorded. */
export const exceptedChildrenCountInOrder = fact(
  'excepted-children-count-in-order',
  'a child with an exception counts in the order of children',
  'children',
  () =>
    assumed(
      true,
      'A child with an exception to the two-child limit is taken to count in the order of children, as one of a multiple birth does. For adoption and care by family or friends it does not, and one more child element is due: ask a benefits adviser.',
    ),
);
