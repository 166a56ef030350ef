import { pounds } from '../../engine/index.ts';
import { transitionalProvisionsRegs } from '../../instruments.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';
import { isSame } from '../lines.ts';

/** A transitional element that has ended, has fallen with a rise of other elements, or is not in the case. */
export function ofTransitional({ entered: { claims }, lines, statement }: Asked): Hypothesis[] {
  const common = {
    topic: 'transitional',
    law: transitionalProvisionsRegs('52, 55 and 56').text,
    check:
      'Look at the transitional element of the statements before: it falls when another element rises or begins, and ends when earnings fall.',
  } as const;
  const told = statement.lines.get('transitional');
  return [
    ...(claims.transitionalElement === undefined
      ? []
      : [
          {
            ...common,
            kind: 'fact' as const,
            code: 'transitional-ended',
            text: 'The transitional element has ended, or other elements have used it up.',
            changes: [{ path: 'claims.transitionalElement', value: null }],
          },
        ]),
    ...(told === undefined || told.isNil() || isSame(told, lines.transitional)
      ? []
      : [
          {
            ...common,
            kind: 'amount' as const,
            code: 'transitional-amount',
            text: `The transitional element is ${pounds(told)} now${lines.transitional.isMoreThan(told) ? ': it has fallen' : ''}.`,
            changes: [{ path: 'claims.transitionalElement', value: told.inPounds() }],
          },
        ]),
  ];
}
