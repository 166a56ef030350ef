/** Offers something to be kept as a JSON file. */
export function downloadJson(name: string, content: unknown): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The file may still be read after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
