import type { Working } from '#shared/calculation/trace';

/**
 * An evaluator of recorded workings that shares nothing with the rules: exact fractions of whole numbers instead of
 * decimals. It knows what each operation is defined to mean in shared/calculation/trace.ts, and no more.
 */

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** A decimal text as an exact fraction. */
export function fraction(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text);
  if (match === null) throw new Error(`"${text}" is not a decimal.`);
  const [, sign, whole = '0', decimals = '', exponent = '0'] = match;
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(`${sign ?? ''}${whole}${decimals}`);
  return shift >= 0 ? reduced(digits * 10n ** BigInt(shift), 1n) : reduced(digits, 10n ** BigInt(-shift));
}

/** The value of a working from its leaves; `valueOf` gives the exact value of an answer by its key. */
export function recompute(working: Working, valueOf: (key: string, value: string) => Fraction): Fraction {
  if (working.kind === 'constant') return fraction(working.value);
  if (working.kind === 'answer') return valueOf(working.key, working.value);
  const operands = working.operands.map((operand) => recompute(operand, valueOf));
  const [first = nought, second = nought, third = nought] = operands;
  switch (working.operation) {
    case 'sum':
      return operands.reduce(plus, nought);
    case 'difference':
      return operands.slice(1).reduce((rest, operand) => plus(rest, negative(operand)), first);
    case 'product':
      return times(first, second);
    case 'quotient':
      return divided(first, second);
    case 'excess':
      return isLess(second, first) ? plus(first, negative(second)) : nought;
    case 'lesser':
      return operands.reduce((least, operand) => (isLess(operand, least) ? operand : least));
    case 'greater':
      return operands.reduce((most, operand) => (isLess(most, operand) ? operand : most));
    case 'convert':
      return divided(times(first, second), third);
    case 'parts':
      return { over: -floor(negative(divided(first, second))), under: 1n };
    case 'whole-parts':
      return { over: floor(divided(first, second)), under: 1n };
    case 'round':
      return rounded(first, working.by ?? '');
  }
}

/** Whether two values agree to far below a penny: a recurring decimal is kept to 34 digits. */
export function agree(one: Fraction, other: Fraction): boolean {
  const difference = plus(one, negative(other));
  const size = difference.over < 0n ? negative(difference) : difference;
  return isLess(size, { over: 1n, under: 10n ** 20n });
}

const nought: Fraction = { over: 0n, under: 1n };
const plus = (one: Fraction, other: Fraction): Fraction =>
  reduced(one.over * other.under + other.over * one.under, one.under * other.under);
const negative = ({ over, under }: Fraction): Fraction => ({ over: -over, under });
const times = (one: Fraction, other: Fraction): Fraction => reduced(one.over * other.over, one.under * other.under);
const divided = (one: Fraction, other: Fraction): Fraction => reduced(one.over * other.under, one.under * other.over);
const isLess = (one: Fraction, other: Fraction): boolean => one.over * other.under < other.over * one.under;

function reduced(over: bigint, under: bigint): Fraction {
  const divisor = greatestDivisor(over < 0n ? -over : over, under < 0n ? -under : under) || 1n;
  return under < 0n ? { over: -over / divisor, under: -under / divisor } : { over: over / divisor, under: under / divisor };
}

const greatestDivisor = (one: bigint, other: bigint): bigint => (other === 0n ? one : greatestDivisor(other, one % other));

const floor = ({ over, under }: Fraction): bigint => (over % under === 0n || over > 0n ? over / under : over / under - 1n);

/** Far less than any fraction of a penny that arises, and more than 34 digits lose. */
const hair: Fraction = { over: 1n, under: 10n ** 18n };

/** Values that are a recurring decimal a hair below an exact half are that half: 34 digits cannot hold it. */
function rounded(value: Fraction, rounding: string): Fraction {
  const sign = value.over < 0n ? -1n : 1n;
  const size = value.over < 0n ? negative(value) : value;
  const pence = times(size, { over: 100n, under: 1n });
  switch (rounding) {
    case 'to the nearest penny, half a penny up':
      return reduced(sign * floor(plus(plus(pence, { over: 1n, under: 2n }), hair)), 100n);
    case 'to the nearest penny, an exact halfpenny dropped':
      return reduced(sign * -floor(negative(plus(pence, { over: -1n, under: 2n }))), 100n);
    case 'to whole pounds, the pence dropped':
      return { over: sign * floor(size), under: 1n };
    case 'to whole pence, a fraction dropped':
      return reduced(sign * floor(plus(pence, hair)), 100n);
    case 'up to the next whole penny':
      return reduced(sign * -floor(negative(plus(pence, negative(hair)))), 100n);
    case 'up to the next whole pound':
      return { over: sign * -floor(negative(size)), under: 1n };
    default:
      throw new Error(`No rounding is known as "${rounding}".`);
  }
}
