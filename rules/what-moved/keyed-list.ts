/** The items of a list by what tells them apart, each with its place. */
export type Keyed = ReadonlyMap<string, { readonly value: unknown; readonly index: number }>;

/** What may tell the items of a list apart: a child of its own, the child that it is for, the kind of income or help. */
const names = ['id', 'child', 'kind'] as const;

/** Two lists with their items told apart; undefined where nothing does, so that they are only compared as wholes. */
export function keyed(before: readonly unknown[], after: readonly unknown[]): { before: Keyed; after: Keyed } | undefined {
  for (const name of names) {
    const [one, other] = [byName(before, name), byName(after, name)];
    if (one !== undefined && other !== undefined) return { before: one, after: other };
  }
  return undefined;
}

function byName(items: readonly unknown[], name: string): Keyed | undefined {
  const found = new Map<string, { value: unknown; index: number }>();
  for (const [index, value] of items.entries()) {
    const key: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    if (typeof key !== 'string' || found.has(key)) return undefined;
    found.set(key, { value, index });
  }
  return found;
}
