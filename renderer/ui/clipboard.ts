/**
 * Puts a text on the clipboard, where the person has just pressed something. Whether it is there. The older way is taken because it
 * asks for no permission: the window grants none to any page.
 */
export function toClipboard(text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
