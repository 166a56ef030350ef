import { z } from 'zod';

/** Places in a case: "scenarios[0].jobs[1].pay" as text, as steps, in a value and in the shape of the format. */
export type Step = string | number;

/** The steps of a path; undefined for text that is no path. */
export function stepsOf(path: string): Step[] | undefined {
  if (!/^[A-Za-z]\w*(\[\d+\])*(\.[A-Za-z]\w*(\[\d+\])*)*$/.test(path)) return undefined;
  return [...path.matchAll(/([A-Za-z]\w*)|\[(\d+)\]/g)].map(([, key, index]): Step => key ?? Number(index));
}

export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), input);
}

/** A copy with another value at a path, undefined for none; groups that are missing on the way are made, lists are not. */
export function withValueAt(input: unknown, [step, ...rest]: readonly Step[], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    return Array.isArray(input) ? input.map((item: unknown, index) => (index === step ? withValueAt(item, rest, value) : item)) : input;
  }
  const group = typeof input === 'object' && input !== null ? input : {};
  const { [step]: before, ...others } = group as Record<string, unknown>;
  const after = withValueAt(before, rest, value);
  return after === undefined ? others : { ...others, [step]: after };
}

/** The schema at a path of the shape; undefined where the format has no such place. Of several kinds, the one that the input is of. */
export function schemaAt(shape: unknown, path: readonly PropertyKey[], input: unknown): unknown {
  return path.reduce<unknown>((schema, key, index) => {
    const within = kindGiven(unwrapped(schema), valueAt(input, path.slice(0, index)));
    if (within instanceof z.ZodArray) return typeof key === 'number' ? within.element : undefined;
    if (!(within instanceof z.ZodObject) || !Object.hasOwn(within.shape, key)) return undefined;
    return (within.shape as Record<PropertyKey, unknown>)[key];
  }, shape);
}

/** Of a union that a key tells apart, the kind that the value says it is; any other schema as it is. */
export function kindGiven(schema: unknown, value: unknown): unknown {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  return schema.options.find((option) => {
    if (!(option instanceof z.ZodObject)) return false;
    const mark: unknown = (option.shape as Record<string, unknown>)[schema.def.discriminator];
    return (
      mark instanceof z.ZodLiteral &&
      typeof value === 'object' &&
      value !== null &&
      mark.value === Reflect.get(value, schema.def.discriminator)
    );
  });
}

/** A schema without the marks that it may be left out. */
export function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrapped(schema.unwrap());
  return schema;
}
