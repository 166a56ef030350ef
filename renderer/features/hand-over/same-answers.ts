import type { Case } from '#shared/case/schema';

/** Whether two cases say the same. What the case is called is no answer. */
export function isSameCase({ reference: _, ...one }: Case, { reference: __, ...other }: Case): boolean {
  return isSame(one, other);
}

/** Whether two values say the same, in whatever order their parts were written. An undefined part is no part. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [new Map<string, unknown>(Object.entries(one)), new Map<string, unknown>(Object.entries(other))];
  return [...new Set([...left.keys(), ...right.keys()])].every((key) => isSame(left.get(key), right.get(key)));
}
