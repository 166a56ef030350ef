let region: HTMLElement | undefined;

/** Has a screen reader say something when it comes to a pause. One region says everything of that kind, so that no two talk at once. */
export function announce(words: string): void {
  if (region === undefined) {
    region = document.createElement('div');
    region.className = 'visually-hidden announced';
    region.setAttribute('role', 'status');
    // React Aria leaves this one to be heard while a dialog hides the rest.
    region.dataset['liveAnnouncer'] = 'true';
  }
  if (!region.isConnected) document.body.append(region);
  region.textContent = words;
}
