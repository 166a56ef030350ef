import { dayBefore, inWords } from '../../engine/index.ts';
import { ucRegs } from '../../instruments.ts';
import { benefitsUprated } from '../../years.ts';
import type { Asked, Hypothesis } from '../hypothesis.ts';

const check =
  'Look at the standard allowance on the statement: new rates begin with the first assessment period that starts on that day or later.';

/** The amounts of the year before, or already those of the year that begins within the period. */
export function ofRates({ period: { starts, ends } }: Asked): Hypothesis[] {
  const last = benefitsUprated.findLast((day) => day <= starts);
  const next = benefitsUprated.find((day) => day > starts && day <= ends);
  const common = { kind: 'applied', topic: 'rates', law: ucRegs('36(3)').text, check, field: 'statement.from' } as const;
  return [
    ...(last === undefined
      ? []
      : [
          {
            ...common,
            code: 'rates-of-before',
            text: `The amounts from before ${inWords(last)} are still used.`,
            figuresOf: dayBefore(last),
          },
        ]),
    ...(next === undefined
      ? []
      : [
          {
            ...common,
            code: 'rates-of-after',
            text: `The amounts of ${inWords(next)} are used already, although the period begins before that day.`,
            figuresOf: next,
          },
        ]),
  ];
}
