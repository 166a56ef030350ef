/** What the guide leads to, each read when it is asked for. */
const files = import.meta.glob<string>(['../../../docs/*.md', '../../../docs/decisions/*.md', '../../../docs/how-to/*.md'], {
  query: '?raw',
  import: 'default',
});

const byName = new Map(
  Object.entries(files).map(([file, load]) => {
    const path = file.replace(/^(\.\.\/)+/, '');
    return [nameOf(path), { path, load }] as const;
  }),
);

/** "docs/decisions/0004-refusals.md" is decisions-0004-refusals in an address. */
function nameOf(path: string): string {
  return path
    .replace(/^docs\//, '')
    .replace(/\.md$/, '')
    .replaceAll('/', '-');
}

/** The document with this name, if there is one. */
export const documentNamed = (name: string) => byName.get(name);

/** The name of the document at a path of the documentation, if it is one that can be read here. */
export function documentAt(path: string): string | undefined {
  const name = nameOf(path);
  return byName.get(name)?.path === path ? name : undefined;
}
