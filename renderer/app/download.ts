/** Offers something to be kept as a JSON file. */
export function downloadJson(name: string, content: unknown): void {
  download(name, new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }));
}

/** Offers something to be kept as a file. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The file may still be read after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
